# A command line on its way to the worker.

$script:MgShimCommonNames = $null

function script:Initialize-MgShimCommonNames {
    $script:MgShimCommonNames = @{}
    foreach ($name in [System.Management.Automation.Cmdlet]::CommonParameters) { $script:MgShimCommonNames[$name] = $true }
    foreach ($name in [System.Management.Automation.Cmdlet]::OptionalCommonParameters) { $script:MgShimCommonNames[$name] = $true }
}

# What the worker needs to bind a command line, as members of its JSON; an answer where it cannot be written. What
# stays here is put into the call: its name, the variable for headers, script blocks.
function script:ConvertTo-MgShimOpening($Call) {
    $bound = $Call['Bound']
    if ($null -eq $script:MgShimCommonNames) { Initialize-MgShimCommonNames }
    # As it is defined: Import-Module -Prefix calls it otherwise.
    $Call['Name'] = $Call['Cmdlet'].MyInvocation.MyCommand.ScriptBlock.Ast.Name
    $Call['HeadersVariable'] = $null
    $values = @{}
    $hasFile = $bound.ContainsKey('Data')
    foreach ($entry in $bound.GetEnumerator()) {
        $name = $entry.Key
        $value = $entry.Value
        if ($script:MgShimCommonNames.Contains($name)) { continue }
        if ($null -ne $value) {
            if ($name -eq 'ResponseHeadersVariable' -and $value -ne '') { $Call['HeadersVariable'] = $value }
            # Script blocks stay here.
            elseif ($name -eq 'HttpPipelinePrepend' -or $name -eq 'HttpPipelineAppend') { continue }
            elseif ($value -is [securestring] -or $value -is [pscredential]) { $value = ConvertTo-MgShimSendable $value }
            # How the engine holds a script block that it will run for each object.
            elseif ($Call['ExpectsInput'] -and $value.GetType().Name -eq 'DelayedScriptBlockArgument') { $value = { } }
        }
        if ($name.EndsWith('File', [System.StringComparison]::Ordinal)) { $hasFile = $true }
        $values[$name] = $value
    }
    if ($hasFile) {
        Import-MgShimScripts 'files'
        Resolve-MgShimFiles $Call $values
    }
    try {
        $text = [System.Management.Automation.PSSerializer]::Serialize($values, $script:MgShimObjectDepth)
        if ($text.IndexOf('<URI', [System.StringComparison]::Ordinal) -ge 0) { $text = ConvertTo-MgShimClixml $values }
    }
    catch { return New-MgShimUnserializable $_ }
    $members = '"cmdlet":"' + $Call['Name'] + '","parameters":"' + $text.Replace('\', '\\').Replace('"', '\"').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t') + '"'
    if ($bound['ProxyCredential'] -is [pscredential]) {
        $opened = ConvertTo-MgShimProxyCredential $bound['ProxyCredential']
        $members += ',"proxyCredential":{"userName":' + (ConvertTo-MgShimJsonText $opened['userName']) + ',"password":' + (ConvertTo-MgShimJsonText $opened['password']) + '}'
    }
    if ($bound.ContainsKey('HttpPipelinePrepend') -or $bound.ContainsKey('HttpPipelineAppend')) {
        Import-MgShimScripts 'http'
        $members += Add-MgShimSteps $Call
    }
    $Call['Running'] = Get-MgShimRunning $Call
    $members + $Call['Shown']
}

# What the worker needs for each call: when to ask whether it goes out, and whether somebody wants the headers. It asks
# where ShouldProcess would say something or ask; where that would say yes without a word, the question would be a way
# to here and back for nothing.
function script:Get-MgShimRunning($Call) {
    $bound = $Call['Bound']
    $variables = $Call['Cmdlet'].SessionState.PSVariable
    $isShown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $isShown[$name] = if ($bound.ContainsKey($name)) { [bool] $bound[$name] }
        else {
            $preference = [string] $variables.GetValue("${name}Preference", 'SilentlyContinue')
            $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore'
        }
    }
    $isLoud = $isShown['Debug'] -or $isShown['Verbose']
    $Call['Shown'] = if ($isLoud) { ',"preferences":{"debug":' + ([string] $isShown['Debug']).ToLowerInvariant() + ',"verbose":' + ([string] $isShown['Verbose']).ToLowerInvariant() + '}' }
    $isWhatIf = if ($bound.ContainsKey('WhatIf')) { [bool] $bound['WhatIf'] } else { [bool] $variables.GetValue('WhatIfPreference', $false) }
    $confirm = if ($bound.ContainsKey('Confirm')) { if ($bound['Confirm']) { 'Low' } else { 'None' } }
    else { [string] $variables.GetValue('ConfirmPreference', 'High') }
    $ask = if ($isLoud -or $isWhatIf) { 'always' } elseif ($confirm -eq 'High') { 'high' } elseif ($confirm -eq 'None') { 'never' } else { 'always' }
    $headers = if ($null -eq $Call['HeadersVariable']) { 'false' } else { 'true' }
    ',"ask":"' + $ask + '","headers":' + $headers
}

# What was bound, for an error's TargetObject.
function script:ConvertTo-MgShimNamed([System.Collections.IDictionary] $Bound) {
    $named = [psobject]::new()
    foreach ($entry in $Bound.GetEnumerator()) {
        if (-not $script:MgShimCommonNames.Contains($entry.Key)) { $named.PSObject.Members.Add([psnoteproperty]::new($entry.Key, $entry.Value)) }
    }
    $named
}
