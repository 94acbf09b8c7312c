# What the commands of this module have in common.

# Asks the worker and returns its answer's result in a hashtable; nothing where there was an error, which is written
# then, or thrown where -Terminating says so.
function script:Invoke-MgShimMethod([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Method, [hashtable] $Parameters, [object] $Target, [switch] $Terminating) {
    $call = New-MgShimCall $Cmdlet
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call $Method $Parameters
    if ($null -ne $answer -and -not $answer.ContainsKey('error')) { return $answer }
    Import-MgShimScripts 'failures'
    $record = if ($null -eq $answer) { New-MgShimLost $Cmdlet.MyInvocation.MyCommand.Name $false $Target }
    else { ConvertTo-MgShimError $answer['error'] $Target }
    if ($Terminating) { $Cmdlet.ThrowTerminatingError($record) }
    Write-MgShimError $call $record
}

# An object under a type name, with the properties named, in their order.
function script:New-MgShimObject([hashtable] $Values, [string[]] $Names, [string] $TypeName) {
    $object = [psobject]::new()
    foreach ($name in $Names) {
        $value = $Values[$name]
        if ($value -is [System.Collections.IList]) { $value = ConvertFrom-MgShimValue $value }
        $object.PSObject.Members.Add([psnoteproperty]::new($name, $value))
    }
    $object.PSObject.TypeNames.Insert(0, $TypeName)
    $object
}

# -Break of Microsoft's module waits for a .NET debugger, which is never there.
function script:Assert-MgShimNoBreak([System.Management.Automation.PSCmdlet] $Cmdlet) {
    if (-not $Cmdlet.MyInvocation.BoundParameters['Break']) { return }
    $message = "The parameter 'Break' is not supported here. There is no .NET debugger to wait for; start 'node --inspect' on the worker instead."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'ParameterNotSupported' 'InvalidArgument' $message 'Break'))
}

# Whether somebody sees the verbose and the debug stream; texts for them do not travel otherwise.
function script:Get-MgShimShown([hashtable] $Call, [System.Collections.IDictionary] $Bound) {
    $shown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $preference = [string] (Get-MgShimPreference $Call "${name}Preference" 'SilentlyContinue')
        $shown[$name.ToLowerInvariant()] = if ($Bound.ContainsKey($name)) { [bool] $Bound[$name] }
        else { $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore' }
    }
    $shown
}
