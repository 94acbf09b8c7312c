/** Microsoft's authorities by the world that they sign in to; USGov and USGovDoD share one. */
type World = 'Global' | 'USGov' | 'China';

/** Each world's hosts, older names included (the metadata of Microsoft's instance discovery). */
const HOSTS: Readonly<Record<World, readonly string[]>> = {
  Global: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  USGov: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
  China: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
};

/** The audience that a federated token is made for in each world (learn.microsoft.com/entra/workload-id). */
const EXCHANGES: Readonly<Record<World, string>> = {
  Global: 'api://AzureADTokenExchange',
  USGov: 'api://AzureADTokenExchangeUSGov',
  China: 'api://AzureADTokenExchangeChina',
};

/** The world of an authority's origin; undefined for one that is not Microsoft's. */
function worldOf(authority: string): World | undefined {
  const { hostname } = new URL(authority);
  return (Object.keys(HOSTS) as World[]).find((world) => HOSTS[world].includes(hostname));
}

/** Whether two origins surely sign in to different worlds: a token of one is refused in the other. */
export function areForeign(one: string, other: string): boolean {
  const [first, second] = [worldOf(one), worldOf(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** The audience of a federated token for an authority; the global one where the authority is not Microsoft's. */
export function exchangeAudience(authority: string): string {
  return EXCHANGES[worldOf(authority) ?? 'Global'];
}
