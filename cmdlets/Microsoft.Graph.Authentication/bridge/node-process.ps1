# Node.js and the worker's process.

function script:Get-MgShimNode([System.Management.Automation.PSCmdlet] $Cmdlet) {
    $found = Find-MgShimNode
    if ($null -ne $found) { return $found }
    $places = ([string] $env:PATH).Split([System.IO.Path]::PathSeparator) -join ', '
    $message = "Node.js 20.19 or later is needed. There is no 'node' on the PATH; looked in: $places"
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeNotFound' 'ResourceUnavailable' $message 'node'))
}

function script:Start-MgShimProcess([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $File, [string] $Arguments) {
    try { Start-MgShimNode $File $Arguments }
    catch {
        $message = "$File does not start: " + $_.Exception.GetBaseException().Message
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeNotStarted' 'ResourceUnavailable' $message $File))
    }
}
