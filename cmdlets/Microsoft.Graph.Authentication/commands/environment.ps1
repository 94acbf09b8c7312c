function Get-MgEnvironment {
    <#
    .SYNOPSIS
    Lists the clouds that are known by name, or the one of a name.
    .PARAMETER Name
    The name, in any case.
    .EXAMPLE
    Get-MgEnvironment

    Lists the built-in environments and those added.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)]
        [ArgumentCompleter({
                param($Command, $Parameter, $Word)
                'Global', 'USGov', 'USGovDoD', 'China', 'Sandbox' | Microsoft.PowerShell.Core\Where-Object { $_.StartsWith($Word.Trim("'", '"'), [System.StringComparison]::OrdinalIgnoreCase) }
            })]
        [string] $Name
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        $parameters = @{}
        if ($Name) { $parameters['name'] = $Name }
        $answer = Invoke-MgShimMethod $PSCmdlet 'environments' $parameters $Name
        if ($null -ne $answer) { foreach ($found in $answer['result']) { New-MgShimEnvironment $found } }
    }
}

function Add-MgEnvironment {
    <#
    .SYNOPSIS
    Adds a cloud by name, for Connect-MgGraph -Environment.
    .PARAMETER Name
    Its name.
    .PARAMETER AzureADEndpoint
    Where tokens come from, a URL.
    .PARAMETER GraphEndpoint
    Where Graph answers, a URL.
    .EXAMPLE
    Add-MgEnvironment -Name Lab -AzureADEndpoint https://login.example.org -GraphEndpoint https://graph.example.org

    Adds the environment Lab.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/add-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/add-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Name,

        [Parameter(Position = 2, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $AzureADEndpoint,

        [Parameter(Position = 3, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $GraphEndpoint
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) $Name 'Add environment')) { return }
        $parameters = @{ name = $Name; azureADEndpoint = $AzureADEndpoint; graphEndpoint = $GraphEndpoint }
        $answer = Invoke-MgShimMethod $PSCmdlet 'addEnvironment' $parameters $Name
        if ($null -ne $answer) { New-MgShimEnvironment $answer['result'] }
    }
}

function Set-MgEnvironment {
    <#
    .SYNOPSIS
    Changes a cloud that was added, or adds it where both its endpoints are given.
    .PARAMETER Name
    Its name.
    .PARAMETER AzureADEndpoint
    Where tokens come from, a URL.
    .PARAMETER GraphEndpoint
    Where Graph answers, a URL.
    .EXAMPLE
    Set-MgEnvironment -Name Lab -GraphEndpoint https://graph2.example.org

    Changes one endpoint of Lab.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Name,

        [Parameter(Position = 2, ValueFromPipelineByPropertyName)]
        [string] $AzureADEndpoint,

        [Parameter(Position = 3, ValueFromPipelineByPropertyName)]
        [string] $GraphEndpoint
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) $Name 'Set environment')) { return }
        $parameters = @{ name = $Name }
        if ($AzureADEndpoint) { $parameters['azureADEndpoint'] = $AzureADEndpoint }
        if ($GraphEndpoint) { $parameters['graphEndpoint'] = $GraphEndpoint }
        $answer = Invoke-MgShimMethod $PSCmdlet 'setEnvironment' $parameters $Name
        if ($null -ne $answer) { New-MgShimEnvironment $answer['result'] }
    }
}

function Remove-MgEnvironment {
    <#
    .SYNOPSIS
    Removes a cloud that was added, and shows it.
    .PARAMETER Name
    Its name.
    .EXAMPLE
    Remove-MgEnvironment -Name Lab

    Removes the environment Lab.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/remove-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/remove-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Name
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) $Name 'Remove environment')) { return }
        $answer = Invoke-MgShimMethod $PSCmdlet 'removeEnvironment' @{ name = $Name } $Name
        if ($null -ne $answer) { New-MgShimEnvironment $answer['result'] }
    }
}
