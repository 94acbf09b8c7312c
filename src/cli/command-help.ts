/** `mgshim --help`. */
export const COMMAND_HELP = `mgshim: Microsoft Graph's PowerShell cmdlets, without Microsoft's PowerShell module

  mgshim <Cmdlet> [-Parameter value …] [--option …]   run a cmdlet; one dash as PowerShell reads it
  mgshim <Cmdlet> --help                              its parameter sets, permission and output
  mgshim commands [PATTERN]                           list the cmdlets, e.g. 'Invoke-Mg*Call*'
  mgshim connect NAME …                               sign in and keep how, for --connection NAME
  mgshim disconnect [NAME]                            forget it, and every cached token
  mgshim connections                                  list them
  mgshim sandbox [--scenario NAME|FILE] [--port N]    a local Graph with calls; no tenant needed (--help)
  mgshim install-module [--scope user]                the PowerShell modules, where PowerShell looks
  mgshim uninstall-module [--scope user]              leaves nothing of them
  mgshim pwsh-path                                    their folder, for one session's PSModulePath
  mgshim completion bash|zsh|fish|powershell          print the shell's completion script
  mgshim conform [--trace-binding]                    answer binding cases, JSON Lines in and out
  mgshim worker                                       JSON-RPC over stdin and stdout, for other hosts

Options of a cmdlet
  --output json|table|list|none    default: a table on a terminal, JSON when piped
  --input FILE|-                   pipeline objects: a JSON array or JSON Lines
  --throttle-limit N               so many pipeline objects at once (1); the output keeps their order
  --batch                          pipeline objects in Graph's JSON batches, 20 a request; N batches at once
  --explain                        show the binding and the planned request; nothing is sent
  --response-headers-file FILE     keep the answer's headers, of a success or an error, as JSON
  --no-progress                    no bar on a terminal while a file goes or comes, or objects are worked off
  --max-time SECONDS               the limit of sign-in, tries and waits together
  --strict                         a value beyond a known limit of Graph is an error, not a warning
  --wait [SECONDS]                 follow the operation that is answered to its end (90 s)
  --record DIR                     keep each exchange as a file, without secrets
  --replay DIR                     answer out of such files; nothing is sent, nobody signs in
  --har FILE                       a trace of what went over the wire (HAR 1.2), without secrets
  --debug-unsafe                   -Debug and --har show telephone numbers and links to meetings
  --connection NAME                sign in as \`mgshim connect NAME\` keeps it; also MGSHIM_CONNECTION
  --expect-tenant ID               nothing is sent with a token of another tenant
  --token-cache                    keep the token for the next call; also MGSHIM_TOKEN_CACHE=1
  --trace-binding                  a line for each step of the binding, on stderr

Sign-in
  MGSHIM_ACCESS_TOKEN, or AZURE_TENANT_ID and AZURE_CLIENT_ID with AZURE_CLIENT_SECRET,
  AZURE_CLIENT_CERTIFICATE_PATH (.pem, .pfx), MGSHIM_CLIENT_CERTIFICATE (base64) or
  AZURE_FEDERATED_TOKEN_FILE; in a job of GitHub Actions, Azure DevOps or GitLab its own token
  MGSHIM_ENVIRONMENT Global, USGov, USGovDoD, China or Sandbox (with MGSHIM_ENDPOINT)

Exit codes
  0 done · 1 a fault of ours · 2 bad input, nothing sent · 3 sign-in · 4 Graph refused (4xx)
  5 Graph failed or could not be reached, surely not executed · 6 throttled past the limit
  7 outcome unknown, the request may have been executed · 130 interrupted
  8 accepted, and its operation failed · 9 accepted, and the operation's end is not known (--wait)
`;
