# What a script observes of a call that failed.

# The error of an answer without a result, or of none.
function script:Write-MgShimFailure([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    if ($null -eq $Answer) {
        Write-MgShimError $Call (New-MgShimLost $Call['Name'] (-not $Call['Name'].StartsWith('Get-')) $Call['Named'])
        return
    }
    $data = $Answer['error']['data']
    # What is refused of the command line ends the command, and so does what cannot be sent or read of it.
    $isUnread = if ($null -eq $data) { $Answer['error']['code'] -eq -32602 } else { $data['isUnsent'] -or $data['id'] -eq 'ValueTooDeep' }
    if (($null -ne $data -and $data['terminating']) -or ($isUnread -and -not $Call['ExpectsInput'])) {
        $Call['Cmdlet'].ThrowTerminatingError((ConvertTo-MgShimError $Answer['error'] $null))
    }
    if ($null -ne $Call['HeadersVariable']) {
        $received = if ($null -ne $data) { $data['responseHeaders'] }
        Set-MgShimCallerVariable $Call $Call['HeadersVariable'] (ConvertTo-MgShimHeaderDictionary $received)
    }
    $isObject = $Call['ExpectsInput'] -and ($null -eq $data -or $data['targetIsObject'])
    $target = if ($isObject) { $Item } else { $Call['Named'] }
    $cause = if ($null -ne $Call['StepError']) { $Call['StepError'].Exception.GetBaseException() }
    $record = ConvertTo-MgShimError $Answer['error'] $target $cause
    # An identity that lacks an id ends the command, as in Microsoft's module.
    if ($null -ne $data -and $data['id'] -eq 'InputObjectHasNullValue') { $Call['Cmdlet'].ThrowTerminatingError($record) }
    Write-MgShimError $Call $record
}

# The worker ended under a request: whether Graph has carried it out nobody knows.
function script:New-MgShimLost([string] $Name, [bool] $Changes, [object] $Target) {
    $said = Get-MgShimComplaint
    if (-not $Changes) { return New-MgShimError 'WorkerEnded' 'ResourceUnavailable' "The worker ended: $said".TrimEnd(' ', ':') $Target }
    $message = "The worker ended during ${Name}; the request may have been executed: $said".TrimEnd(' ', ':')
    $record = New-MgShimError 'OutcomeUnknown' 'ConnectionError' $message $Target
    $record.Exception.Data['outcome'] = 'unknown'
    $record
}
