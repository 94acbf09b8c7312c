/** `mgshim --help`. */
export const COMMAND_HELP = `mgshim: Microsoft Graph's PowerShell cmdlets, without Microsoft's PowerShell module

  mgshim <Cmdlet> [-Parameter value …] [--option …]   run a cmdlet; one dash as PowerShell reads it
  mgshim <Cmdlet> --help                              its parameter sets, permission and output
  mgshim commands [PATTERN]                           list the cmdlets, e.g. 'Invoke-Mg*Call*'
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
  --explain                        show the binding and the planned request; nothing is sent
  --response-headers-file FILE     keep the answer's headers, of a success or an error, as JSON
  --trace-binding                  a line for each step of the binding, on stderr

Sign-in
  MGSHIM_ACCESS_TOKEN, or AZURE_TENANT_ID and AZURE_CLIENT_ID with AZURE_CLIENT_SECRET,
  AZURE_CLIENT_CERTIFICATE_PATH or AZURE_FEDERATED_TOKEN_FILE
  MGSHIM_ENVIRONMENT Global, USGov, USGovDoD, China or Sandbox (with MGSHIM_ENDPOINT)

Exit codes
  0 done · 1 a fault of ours · 2 bad input, nothing sent · 3 sign-in · 4 Graph refused (4xx)
  5 Graph failed or could not be reached, surely not executed · 6 throttled past the limit
  7 outcome unknown, the request may have been executed · 130 interrupted
`;
