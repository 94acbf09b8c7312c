function Get-MgRequestContext {
    <#
    .SYNOPSIS
    Shows how requests are sent and repeated in this session, in seconds and numbers of times.
    .EXAMPLE
    Get-MgRequestContext

    Shows the four values.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgrequestcontext
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgrequestcontext')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.RequestContext')]
    param()
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'requestContext' @{}
    if ($null -ne $answer) { New-MgShimRequestContext $answer['result'] }
}

function Set-MgRequestContext {
    <#
    .SYNOPSIS
    Sets how requests are sent and repeated in this session.
    .PARAMETER RetryDelay
    How long to wait before a repetition where the service says nothing, in seconds: at most 180.
    .PARAMETER MaxRetry
    How often a request is repeated: at most 10.
    .PARAMETER RetriesTimeLimit
    The limit of all waits of one request together, in seconds; 0 is none.
    .PARAMETER ClientTimeout
    How long one try may take, in seconds.
    .EXAMPLE
    Set-MgRequestContext -MaxRetry 10 -RetryDelay 1

    Repeats more often and sooner.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgrequestcontext
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgrequestcontext')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.RequestContext')]
    param(
        [int] $RetryDelay,
        [int] $MaxRetry,
        [int] $RetriesTimeLimit,
        [double] $ClientTimeout
    )
    Import-MgShimScripts 'bridge', 'own-commands'
    $changes = @{}
    if ($PSBoundParameters.ContainsKey('RetryDelay')) { $changes['retryDelay'] = $RetryDelay }
    if ($PSBoundParameters.ContainsKey('MaxRetry')) { $changes['maxRetry'] = $MaxRetry }
    if ($PSBoundParameters.ContainsKey('RetriesTimeLimit')) { $changes['retriesTimeLimit'] = $RetriesTimeLimit }
    if ($PSBoundParameters.ContainsKey('ClientTimeout')) { $changes['clientTimeout'] = $ClientTimeout }
    if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) 'RequestContext' 'Set request context')) { return }
    $answer = Invoke-MgShimMethod $PSCmdlet 'requestContext' @{ changes = $changes }
    if ($null -ne $answer) { New-MgShimRequestContext $answer['result'] }
}
