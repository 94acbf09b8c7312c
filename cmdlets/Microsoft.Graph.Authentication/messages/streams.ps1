# What the worker tells before its answer: objects of a list, what a list says of itself, texts.
function script:Write-MgShimStream([hashtable] $Call, [hashtable] $Told) {
    switch ($Told['stream']) {
        'output' { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimOutput $Told['value'] $Told['json'])) }
        'count' { Set-MgShimCallerVariable $Call $Told['variable'] $Told['value'] }
        'deltaLink' { $script:MgShimDeltaLink = $Told['value'] }
        'progress' {
            $ProgressPreference = Get-MgShimPreference $Call 'ProgressPreference' 'Continue'
            $shown = $Told['value']
            $record = [System.Management.Automation.ProgressRecord]::new(0, $shown['activity'], $shown['status'])
            if ($shown.ContainsKey('percent')) {
                $record.PercentComplete = $shown['percent']
                $record.SecondsRemaining = $shown['secondsLeft']
            }
            if ($shown['completed']) { $record.RecordType = 'Completed' }
            $Call['Cmdlet'].WriteProgress($record)
        }
        default { Write-MgShimText $Call $Told['stream'] $Told['value'] }
    }
}
