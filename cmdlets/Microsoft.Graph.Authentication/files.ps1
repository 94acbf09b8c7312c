# Joined from the folder files by `npm run generate:modules`; do not edit.
# Files and streams that a cmdlet sends or keeps. The worker stands elsewhere, so it gets whole paths; a stream stays
# here, and its bytes cross as the worker asks for them.

# Puts whole paths in the place of those that were bound, and an empty stream in the place of one.
function script:Resolve-MgShimFiles([hashtable] $Call, [hashtable] $Values) {
    $bound = $Call['Bound']
    foreach ($name in @($bound.Keys)) {
        # -InFile, -OutFile, and what is called after a property: -AttendeeReportInputFile.
        if ($name -ne 'InFile' -and $name -ne 'OutFile' -and -not $name.EndsWith('InputFile', [System.StringComparison]::Ordinal)) { continue }
        if ($bound[$name] -is [string] -and $bound[$name] -ne '') { $Values[$name] = Resolve-MgShimFile $Call $name $bound[$name] }
    }
    if ($bound['Data'] -is [System.IO.Stream]) { $Values['Data'] = ConvertTo-MgShimSendable $bound['Data'] }
}

# A path's file, seen from where the session stands. Wildcards count where they mean one file that is there.
function script:Resolve-MgShimFile([hashtable] $Call, [string] $Name, [string] $Path) {
    $paths = $Call['Cmdlet'].SessionState.Path
    $provider = $null
    $drive = $null
    try {
        $found = $paths.GetUnresolvedProviderPathFromPSPath($Path, [ref] $provider, [ref] $drive)
        $isPattern = $Name -ne 'OutFile' -and [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($Path)
        if ($isPattern -and -not [System.IO.File]::Exists($found)) {
            $files = @($paths.GetResolvedProviderPathFromPSPath($Path, [ref] $provider))
            if ($files.Count -eq 1) { $found = $files[0] }
        }
        $reason = if ($provider.Name -ne 'FileSystem') { 'it is no path of the file system' }
    }
    catch { $reason = $_.Exception.GetBaseException().Message }
    if ($null -eq $reason) { return $found }
    $id = if ($Name -eq 'OutFile') { 'OutputFileUnusable' } else { 'InputFileUnusable' }
    $Call['Cmdlet'].ThrowTerminatingError((New-MgShimError $id 'InvalidArgument' "The file of '$Name' cannot be used: $reason" $Path))
}

# The next piece of -Data, in base64; the first one again where it starts anew. An empty one is the end.
function script:Read-MgShimData([hashtable] $Call, [bool] $Restart) {
    $stream = $Call['Bound']['Data']
    if ($Restart) {
        $start = $Call['DataStart']
        if ($null -ne $start -and [object]::ReferenceEquals($start.Stream, $stream)) { $stream.Position = $start.Position }
        elseif ($stream.CanSeek) { $Call['DataStart'] = @{ Stream = $stream; Position = $stream.Position } }
    }
    $length = $null
    if ($stream.CanSeek) { $length = $stream.Length - $Call['DataStart'].Position }
    $buffer = [byte[]]::new(1048576)
    $count = $stream.Read($buffer, 0, $buffer.Length)
    @{ data = [System.Convert]::ToBase64String($buffer, 0, $count); length = $length }
}
