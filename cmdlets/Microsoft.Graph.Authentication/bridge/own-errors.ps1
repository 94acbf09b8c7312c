# Errors that are found here; those that the worker tells are in the folder failures.

function script:New-MgShimError([string] $Id, [string] $Category, [string] $Message, [object] $Target) {
    [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($Message), $Id, $Category, $Target)
}

# The answer to a request with a value that the engine cannot write.
function script:New-MgShimUnserializable([System.Management.Automation.ErrorRecord] $Thrown) {
    New-MgShimUnsendable 'ValueNotSerializable' ('A value cannot be passed on: ' + $Thrown.Exception.GetBaseException().Message)
}

# The answer to a request that cannot be written.
function script:New-MgShimUnsendable([string] $Id, [string] $Message) {
    @{ error = @{ code = -32000; message = $Message; data = @{ id = $Id; category = 'InvalidArgument'; message = $Message; targetIsObject = $true; isUnsent = $true } } }
}
