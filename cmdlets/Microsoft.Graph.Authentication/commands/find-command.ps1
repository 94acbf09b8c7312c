function Find-MgGraphCommand {
    <#
    .SYNOPSIS
    Finds commands by name or by what they call.
    .PARAMETER Uri
    A path of the API, such as /communications/calls/{id}/redirect, with ids or placeholders.
    .PARAMETER Method
    The HTTP method.
    .PARAMETER ApiVersion
    v1.0 or beta; both where it is absent.
    .PARAMETER Command
    A command's name; wildcards are taken.
    .EXAMPLE
    Find-MgGraphCommand -Command Invoke-MgRedirectCommunicationCall

    Shows what a command calls and which permissions it needs.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/find-mggraphcommand
    #>
    [CmdletBinding(DefaultParameterSetName = 'FindByUri', PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/find-mggraphcommand')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.Models.IGraphCommand')]
    param(
        [Parameter(ParameterSetName = 'FindByUri', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $Uri,

        [Parameter(ParameterSetName = 'FindByUri')]
        [ValidateSet('GET', 'POST', 'PUT', 'PATCH', 'DELETE')]
        [string] $Method,

        [ValidateSet('v1.0', 'beta')]
        [Alias('Profile')]
        [string] $ApiVersion,

        [Parameter(ParameterSetName = 'FindByCommand', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Command
    )
    begin { Microsoft.PowerShell.Core\Import-Module "$PSScriptRoot/Microsoft.Graph.Authentication.Views.psd1" }
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        $isByUri = $PSCmdlet.ParameterSetName -eq 'FindByUri'
        $names = 'Command', 'Module', 'APIVersion', 'Method', 'URI', 'OutputType', 'Permissions', 'Variants'
        foreach ($asked in $(if ($isByUri) { $Uri } else { $Command })) {
            $parameters = @{}
            $parameters[$(if ($isByUri) { 'uri' } else { 'command' })] = $asked
            if ($isByUri -and $Method) { $parameters['method'] = $Method }
            if ($ApiVersion) { $parameters['apiVersion'] = $ApiVersion }
            $answer = Invoke-MgShimMethod $PSCmdlet 'findCommand' $parameters $asked
            if ($null -eq $answer) { continue }
            $rows = @($answer['result'])
            foreach ($row in $rows) {
                $row['Permissions'] = [object[]] @(foreach ($permission in $row['Permissions']) { New-MgShimPermission $permission })
                New-MgShimObject $row $names 'Microsoft.Graph.PowerShell.Authentication.Models.GraphCommand'
            }
            if ($rows.Count -eq 0) {
                $message = if ($isByUri) { "No command of mgshim calls '$asked'." } else { "'$asked' is no command of mgshim." }
                Write-MgShimError (New-MgShimCall $PSCmdlet) (New-MgShimError 'CommandNotFound' 'ObjectNotFound' $message $asked)
            }
        }
    }
}
