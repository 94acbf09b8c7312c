# Node.js and the worker's process.

# Where the built command is: beside the modules' folder, or where mgshim-location.txt says.
function script:Get-MgShimMain {
    $file = [System.IO.Path]::Combine($PSScriptRoot, 'mgshim-location.txt')
    if ([System.IO.File]::Exists($file)) {
        $place = [System.IO.File]::ReadAllText($file).Trim()
        return [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, $place))
    }
    [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, '..', '..', 'dist', 'cli', 'main.js'))
}

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

function script:Assert-MgShimNodeVersion([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Node, [string] $Version) {
    $parsed = $null
    $isVersion = [version]::TryParse($Version.Trim().TrimStart('v').Split('-')[0], [ref] $parsed)
    if ($isVersion -and $parsed -ge [version] '20.19') { return }
    $message = "Node.js 20.19 or later is needed; $Node is version $Version."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeTooOld' 'ResourceUnavailable' $message $Node))
}
