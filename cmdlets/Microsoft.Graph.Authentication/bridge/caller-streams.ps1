# What the calling script observes. A module has its own preference variables; those of the caller count, so each
# function here takes what it needs of them into the scope from which it writes. A bound -ErrorAction, -Verbose, …
# goes before them.

# What the caller's preference variables say now.
function script:Get-MgShimPreference([hashtable] $Call, [string] $Name, [object] $Otherwise) {
    $Call['Cmdlet'].SessionState.PSVariable.GetValue($Name, $Otherwise)
}

function script:Write-MgShimError([hashtable] $Call, [System.Management.Automation.ErrorRecord] $Record) {
    $ErrorActionPreference = Get-MgShimPreference $Call 'ErrorActionPreference' 'Continue'
    $Call['Cmdlet'].WriteError($Record)
}

function script:Write-MgShimText([hashtable] $Call, [string] $Stream, [object] $Value) {
    switch ($Stream) {
        'warning' {
            $WarningPreference = Get-MgShimPreference $Call 'WarningPreference' 'Continue'
            $Call['Cmdlet'].WriteWarning($Value)
        }
        'verbose' {
            $VerbosePreference = Get-MgShimPreference $Call 'VerbosePreference' 'SilentlyContinue'
            $Call['Cmdlet'].WriteVerbose($Value)
        }
        'debug' {
            $DebugPreference = Get-MgShimPreference $Call 'DebugPreference' 'SilentlyContinue'
            $Call['Cmdlet'].WriteDebug($Value)
        }
        # A message for a person, such as where to enter a device code: seen whatever the preference is.
        'information' {
            $InformationPreference = Get-MgShimPreference $Call 'InformationPreference' 'SilentlyContinue'
            $message = [System.Management.Automation.HostInformationMessage]::new()
            $message.Message = [string] $Value
            $Call['Cmdlet'].WriteInformation($message, [string[]] @('PSHOST'))
        }
    }
}

function script:Confirm-MgShimAction([hashtable] $Call, [string] $Target, [string] $Action) {
    $WhatIfPreference = Get-MgShimPreference $Call 'WhatIfPreference' $false
    $ConfirmPreference = Get-MgShimPreference $Call 'ConfirmPreference' 'High'
    $VerbosePreference = Get-MgShimPreference $Call 'VerbosePreference' 'SilentlyContinue'
    $Call['Cmdlet'].ShouldProcess($Target, $Action)
}

# In the scope from which the command was called, or in the one that the name says.
function script:Set-MgShimCallerVariable([hashtable] $Call, [string] $Name, [object] $Value) {
    try { $Call['Cmdlet'].SessionState.PSVariable.Set($Name, $Value) }
    catch {
        $reason = $_.Exception.GetBaseException().Message
        Write-MgShimError $Call (New-MgShimError 'VariableNotWritable' 'WriteError' "The variable '$Name' cannot be set: $reason" $Name)
    }
}

# A dictionary that finds names in any case, each with an array of values; of the type that Microsoft's module has.
function script:ConvertTo-MgShimHeaderDictionary([object] $Received) {
    if ($null -eq $Received) { return }
    $result = [System.Collections.Generic.Dictionary[string, System.Collections.Generic.IEnumerable[string]]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($entry in $Received.GetEnumerator()) { $result[$entry.Key] = [string[]] @($entry.Value) }
    , $result
}
