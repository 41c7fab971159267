/** Every host as it is and with the final dot of its full name: neither browser's Firefox half matches one by the other. */
export const domainsOf = (hosts: readonly string[]): string[] => hosts.flatMap((host) => [host, `${host}.`]);
