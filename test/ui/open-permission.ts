import type { SitePermission } from "#ui/screens/dashboard/plan/site-permission.ts";

/** A browser that lets us into whatever it is asked for. */
export const openPermission: SitePermission = {
  request: async () => true,
  missing: async () => [],
  giveBack: async () => undefined,
  everywhere: { isOn: async () => false, request: async () => true, giveBack: async () => true },
};
