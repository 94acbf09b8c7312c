function Get-MgContext {
    <#
    .SYNOPSIS
    Shows who is signed in to Microsoft Graph; nothing where nobody is.
    .EXAMPLE
    (Get-MgContext).Scopes

    Lists the permissions of the present sign-in.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgcontext
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgcontext')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.AuthContext')]
    param()
    # A session that has sent nothing has not connected.
    if ($null -eq $script:MgShimWorker['Process']) { return }
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'context' @{}
    if ($null -ne $answer -and $null -ne $answer['result']) { New-MgShimContext $answer['result'] }
}

function Disconnect-MgGraph {
    <#
    .SYNOPSIS
    Signs out of Microsoft Graph and shows who was signed in.
    .EXAMPLE
    Disconnect-MgGraph

    Forgets the present sign-in and its token.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/disconnect-mggraph
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/disconnect-mggraph')]
    [Alias('Disconnect-Graph')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.AuthContext')]
    param()
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'disconnect' @{}
    if ($null -eq $answer) { return }
    $script:MgShimWorker['Connected'] = $false
    New-MgShimContext $answer['result']
}
