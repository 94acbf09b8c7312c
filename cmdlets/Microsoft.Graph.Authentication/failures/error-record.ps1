# Errors that the worker tells, as PowerShell shows them.

# Of the type that the engine or Microsoft's module throws, where it can be made.
function script:New-MgShimException([string] $TypeName, [string] $Message, [System.Exception] $Inner) {
    $type = if ($TypeName) { $TypeName -as [type] }
    if ($null -eq $type -and $TypeName -like 'System.Management.Automation.ParameterBinding*') {
        $type = [System.Management.Automation.ParameterBindingException]
    }
    if ($null -eq $type -or -not [System.Exception].IsAssignableFrom($type)) { $type = [System.Exception] }
    try { [System.Activator]::CreateInstance($type, [object[]] @($Message, $Inner)) }
    catch [System.MissingMethodException] { [System.Exception]::new($Message, $Inner) }
}

# The error of a request from its data (README.md of src/worker, "Errors").
function script:ConvertTo-MgShimError([hashtable] $Failure, [object] $Target, [System.Exception] $Inner) {
    $data = $Failure['data']
    if ($null -eq $data) {
        $id = if ($Failure['code'] -eq -32602) { 'InvalidParameters' } else { 'InternalError' }
        return New-MgShimError $id 'InvalidArgument' $Failure['message'] $Target
    }
    $http = $data['http']
    if ($null -ne $http -and $null -ne $http['status']) {
        $said = 'HTTP {0}, request-id {1}, client-request-id {2}' -f $http['status'], $http['requestId'], $http['clientRequestId']
        $Inner = [System.InvalidOperationException]::new($said)
    }
    $type = $data['exception']
    if ($null -eq $type -and $data['category'] -eq 'ConnectionError') { $type = 'System.Net.Http.HttpRequestException' }
    $exception = New-MgShimException $type $data['message'] $Inner
    if ($null -ne $http) { foreach ($entry in $http.GetEnumerator()) { $exception.Data[$entry.Key] = $entry.Value } }
    $exception.Data['outcome'] = $data['outcome']
    $record = [System.Management.Automation.ErrorRecord]::new($exception, $data['id'], $data['category'], $Target)
    if ($null -ne $data['details'] -or $null -ne $data['recommendedAction']) {
        $text = if ($null -ne $data['details']) { $data['details'] } else { $data['message'] }
        $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($text)
        if ($null -ne $data['recommendedAction']) { $record.ErrorDetails.RecommendedAction = $data['recommendedAction'] }
    }
    $record
}
