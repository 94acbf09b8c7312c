# What the calling script observes. A module has its own preference variables; those of the caller count, so each
# function here takes them into the scope from which it writes. A bound -ErrorAction, -Verbose, … goes before them.

# The caller's preferences as they are now.
function Get-MgShimPreference([System.Management.Automation.PSCmdlet] $Cmdlet) {
    $variables = $Cmdlet.SessionState.PSVariable
    @{
        Error       = $variables.GetValue('ErrorActionPreference', 'Continue')
        Warning     = $variables.GetValue('WarningPreference', 'Continue')
        Verbose     = $variables.GetValue('VerbosePreference', 'SilentlyContinue')
        Debug       = $variables.GetValue('DebugPreference', 'SilentlyContinue')
        Information = $variables.GetValue('InformationPreference', 'SilentlyContinue')
        Progress    = $variables.GetValue('ProgressPreference', 'Continue')
        WhatIf      = $variables.GetValue('WhatIfPreference', $false)
        Confirm     = $variables.GetValue('ConfirmPreference', 'High')
    }
}

# Whether somebody sees the verbose and the debug stream; texts for them do not travel otherwise.
function Get-MgShimShown([hashtable] $Call) {
    $bound = $Call.Cmdlet.MyInvocation.BoundParameters
    $shown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $preference = [string] $Call.Preferences[$name]
        $shown[$name.ToLowerInvariant()] = if ($bound.ContainsKey($name)) { [bool] $bound[$name] }
        else { $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore' }
    }
    $shown
}

function Write-MgShimError([hashtable] $Call, [System.Management.Automation.ErrorRecord] $Record) {
    $ErrorActionPreference = $Call.Preferences.Error
    $Call.Cmdlet.WriteError($Record)
}

function Write-MgShimText([hashtable] $Call, [string] $Stream, [object] $Value) {
    $preferences = $Call.Preferences
    $WarningPreference = $preferences.Warning
    $VerbosePreference = $preferences.Verbose
    $DebugPreference = $preferences.Debug
    $InformationPreference = $preferences.Information
    $ProgressPreference = $preferences.Progress
    switch ($Stream) {
        'warning' { $Call.Cmdlet.WriteWarning($Value) }
        'verbose' { $Call.Cmdlet.WriteVerbose($Value) }
        'debug' { $Call.Cmdlet.WriteDebug($Value) }
        # A message for a person, such as where to enter a device code: seen whatever the preference is.
        'information' {
            $message = [System.Management.Automation.HostInformationMessage]::new()
            $message.Message = [string] $Value
            $Call.Cmdlet.WriteInformation($message, [string[]] @('PSHOST'))
        }
        'progress' {
            $record = [System.Management.Automation.ProgressRecord]::new(1, $Value['activity'], $Value['status'])
            if ($null -ne $Value['percent']) { $record.PercentComplete = $Value['percent'] }
            if ($Value['completed']) { $record.RecordType = 'Completed' }
            $Call.Cmdlet.WriteProgress($record)
        }
    }
}

function Confirm-MgShimAction([hashtable] $Call, [string] $Target, [string] $Action) {
    $WhatIfPreference = $Call.Preferences.WhatIf
    $ConfirmPreference = $Call.Preferences.Confirm
    $VerbosePreference = $Call.Preferences.Verbose
    $Call.Cmdlet.ShouldProcess($Target, $Action)
}

# In the scope from which the command was called, or in the one that the name says.
function Set-MgShimCallerVariable([hashtable] $Call, [string] $Name, [object] $Value) {
    try { $Call.Cmdlet.SessionState.PSVariable.Set($Name, $Value) }
    catch {
        $reason = $_.Exception.GetBaseException().Message
        Write-MgShimError $Call (New-MgShimError 'VariableNotWritable' 'WriteError' "The variable '$Name' cannot be set: $reason" $Name)
    }
}

# A dictionary that finds names in any case, each with an array of values; of the type that Microsoft's module has.
function ConvertTo-MgShimHeaderDictionary([object] $Received) {
    if ($null -eq $Received) { return }
    $result = [System.Collections.Generic.Dictionary[string, System.Collections.Generic.IEnumerable[string]]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($entry in $Received.GetEnumerator()) { $result[$entry.Key] = [string[]] @($entry.Value) }
    , $result
}
