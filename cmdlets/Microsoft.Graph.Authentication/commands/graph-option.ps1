function Get-MgGraphOption {
    <#
    .SYNOPSIS
    Shows the options that Set-MgGraphOption keeps.
    .EXAMPLE
    Get-MgGraphOption

    Shows whether sign-in through the broker of Windows is switched off.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mggraphoption
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mggraphoption')]
    param()
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'option' @{}
    if ($null -ne $answer) { New-MgShimObject $answer['result'] @('DisableLoginByWAM') 'Microsoft.Graph.PowerShell.Authentication.GraphOption' }
}

function Set-MgGraphOption {
    <#
    .SYNOPSIS
    Keeps options for later sessions.
    .PARAMETER DisableLoginByWAM
    Whether not to sign in through the broker of Windows. It is kept and has no effect: there is no broker here.
    .EXAMPLE
    Set-MgGraphOption -DisableLoginByWAM $true

    Keeps the value, so that scripts find what they set.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mggraphoption
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mggraphoption')]
    param(
        [bool] $DisableLoginByWAM
    )
    Import-MgShimScripts 'bridge', 'own-commands'
    if (-not $PSBoundParameters.ContainsKey('DisableLoginByWAM')) { return }
    $answer = Invoke-MgShimMethod $PSCmdlet 'option' @{ changes = @{ disableLoginByWAM = $DisableLoginByWAM } }
    if ($null -eq $answer) { return }
    Write-MgShimText (New-MgShimCall $PSCmdlet) 'warning' 'DisableLoginByWAM is kept and has no effect: sign-in does not go through the broker of Windows here.'
}
