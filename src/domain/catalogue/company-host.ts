/**
 * First names of hosts that a company keeps for itself, with what may follow in the same name (`newsroom`, `seller-us`): collected
 * from the catalogue's hosts and recalled, November 2026.
 */
export const COMPANY_HOST =
  /^(?:about|ads|api|apps|blog|brand|business|career|dev|doc|help|job|legal|news|polic|press|privacy|safety|sell|status|support|transp)[\w-]*\./;
