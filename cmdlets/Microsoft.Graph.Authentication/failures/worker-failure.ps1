# A worker that does not start, or is none, ends the command.

# A process whose first line does not come, or is none of ours, ends the command: it has been asked nothing yet.
function script:Stop-MgShimUnstarted([hashtable] $Call) {
    $cmdlet = $Call['Cmdlet']
    $said = Get-MgShimComplaint
    Close-MgShimWorker
    $main = Get-MgShimMain
    if (-not [System.IO.File]::Exists($main)) {
        $message = "The command is not built: $main does not exist. Run 'npm install && npm run build', or 'mgshim install-module' where mgshim is installed."
        $cmdlet.ThrowTerminatingError((New-MgShimError 'CommandNotBuilt' 'ResourceUnavailable' $message $main))
    }
    # An old Node fails on the command's own text, so it is asked itself.
    $node = Get-MgShimNode $cmdlet
    $probe = Start-MgShimProcess $cmdlet $node '--version'
    $version = $probe.StandardOutput.ReadToEnd()
    $probe.Dispose()
    Assert-MgShimNodeVersion $cmdlet $node $version
    $cmdlet.ThrowTerminatingError((New-MgShimError 'WorkerNotStarted' 'ResourceUnavailable' "The worker did not start: $said".TrimEnd(' ', ':') $null))
}

# Where the built command is: beside the modules' folder, or where mgshim-location.txt says.
function script:Get-MgShimMain {
    $file = [System.IO.Path]::Combine($PSScriptRoot, 'mgshim-location.txt')
    if ([System.IO.File]::Exists($file)) {
        $place = [System.IO.File]::ReadAllText($file).Trim()
        return [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, $place))
    }
    [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, '..', '..', 'dist', 'cli', 'main.js'))
}

function script:Assert-MgShimNodeVersion([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Node, [string] $Version) {
    $parsed = $null
    $isVersion = [version]::TryParse($Version.Trim().TrimStart('v').Split('-')[0], [ref] $parsed)
    if ($isVersion -and $parsed -ge [version] '20.19') { return }
    $message = "Node.js 20.19 or later is needed; $Node is version $Version."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeTooOld' 'ResourceUnavailable' $message $Node))
}

# Whoever speaks otherwise is not the worker.
function script:Stop-MgShimUnexpected([hashtable] $Call, [string] $Line) {
    Close-MgShimWorker
    $message = 'The worker answered what was not asked: ' + $Line.Substring(0, [System.Math]::Min(200, $Line.Length))
    $Call['Cmdlet'].ThrowTerminatingError((New-MgShimError 'UnexpectedAnswer' 'InvalidResult' $message $null))
}

# What a worker that has ended wrote to its standard error.
function script:Get-MgShimComplaint {
    $said = ''
    if ($script:MgShimWorker['Complaint'].Wait(1000)) { $said = $script:MgShimWorker['Complaint'].Result.Trim() }
    if ($said.Length -gt 500) { $said = $said.Substring(0, 500) }
    $said
}
