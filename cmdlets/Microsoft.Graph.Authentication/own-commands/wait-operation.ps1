# Following an operation of a call to its end: Wait-MgShimOperation of the module MgShim.

function script:Wait-MgShimOperationEnd($Cmdlet, $Bound, $Operation, $Id) {
    $call = New-MgShimCall $Cmdlet
    if ($Id -isnot [string] -or $Id -eq '') {
        $message = "The parameter 'InputObject' needs an operation of a call, or its id; what came has no id."
        Write-MgShimError $call (New-MgShimError 'OperationIdMissing' 'InvalidArgument' $message $Operation)
        return
    }
    $parameters = @{ operation = $Id; preferences = Get-MgShimShown $call $Bound }
    if ($Bound['CallId']) { $parameters['callId'] = $Bound['CallId'] }
    if ($Bound.ContainsKey('TimeoutSec')) { $parameters['timeoutSec'] = $Bound['TimeoutSec'] }
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call 'waitOperation' $parameters
    Import-MgShimScripts 'failures'
    if ($null -eq $answer) {
        # Only asked after: whatever the operation is, it goes on.
        Write-MgShimError $call (New-MgShimLost $Cmdlet.MyInvocation.MyCommand.Name $false $Operation)
        return
    }
    if ($answer.ContainsKey('error')) {
        Write-MgShimError $call (ConvertTo-MgShimError $answer['error'] $Operation)
        return
    }
    $result = $answer['result']
    $last = if ($result.ContainsKey('output')) { ConvertFrom-MgShimOutput $result['output'] $result['json'] } else { $Operation }
    if ($null -eq $result['failure']) { $Cmdlet.WriteObject($last) }
    else { Write-MgShimError $call (ConvertTo-MgShimError $result['failure'] $last) }
}
