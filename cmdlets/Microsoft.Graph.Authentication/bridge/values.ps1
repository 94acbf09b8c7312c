# Values on their way to the worker and back. CLIXML is the engine's own encoding and keeps every type.

# How deep the properties of .NET objects are looked into. Dictionaries, lists and custom objects do not count.
$script:MgShimObjectDepth = 10

function script:ConvertTo-MgShimClixml([object] $Value) {
    $text = [System.Management.Automation.PSSerializer]::Serialize($Value, $MgShimObjectDepth)
    if ($text.IndexOf('<URI', [System.StringComparison]::Ordinal) -lt 0) { return $text }
    [System.Management.Automation.PSSerializer]::Serialize((ConvertTo-MgShimUriText $Value 60), $MgShimObjectDepth)
}

# The engine writes an address as it is shown, without its escapes: another address. Its text stands for it.
function script:ConvertTo-MgShimUriText([object] $Value, [int] $Depth) {
    if ($Value -is [uri]) { return $Value.OriginalString }
    if ($Depth -eq 0) { return , $Value }
    if ($Value -is [System.Collections.IDictionary]) {
        $copy = if ($Value -is [System.Collections.Specialized.OrderedDictionary]) { [ordered] @{} } else { @{} }
        foreach ($entry in $Value.GetEnumerator()) { $copy[$entry.Key] = ConvertTo-MgShimUriText $entry.Value ($Depth - 1) }
        return $copy
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $copy = [psobject]::new()
        foreach ($property in $Value.PSObject.Properties) {
            $copy.PSObject.Members.Add([psnoteproperty]::new($property.Name, (ConvertTo-MgShimUriText $property.Value ($Depth - 1))))
        }
        return $copy
    }
    if ($Value -is [System.Collections.IList] -and $Value -isnot [byte[]]) {
        $items = [object[]]::new($Value.Count)
        for ($i = 0; $i -lt $items.Length; $i++) { $items[$i] = ConvertTo-MgShimUriText $Value[$i] ($Depth - 1) }
        return , $items
    }
    , $Value
}

# A secret as text, for the pipe to the worker alone.
function script:ConvertFrom-MgShimSecret([securestring] $Secret) {
    [System.Net.NetworkCredential]::new('', $Secret).Password
}

# Who signs in to a proxy, for the pipe to the worker alone; nothing where nobody does.
function script:ConvertTo-MgShimProxyCredential([object] $Credential) {
    if ($Credential -is [pscredential]) { @{ userName = $Credential.UserName; password = ConvertFrom-MgShimSecret $Credential.Password } }
}

# What the worker may know of a value that was bound: not the password of a credential.
function script:ConvertTo-MgShimSendable([object] $Value) {
    if ($Value -is [pscredential]) { return [pscredential]::new($Value.UserName, [securestring]::new()) }
    if ($Value -is [securestring]) { return [securestring]::new() }
    # Its bytes cross when they are asked for.
    if ($Value -is [System.IO.Stream]) { return [System.IO.MemoryStream]::new() }
    , $Value
}

# CLIXML as a JSON string: it has no other control characters.
function script:ConvertTo-MgShimJsonText([string] $Text) {
    '"' + $Text.Replace('\', '\\').Replace('"', '\"').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t') + '"'
}

# Reading CLIXML marks type names, and makes lists of arrays and hashtables of ordered dictionaries' values:
# undone here, at every depth.
function script:ConvertFrom-MgShimValue([object] $Value) {
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $names = $Value.PSObject.TypeNames
        for ($i = 0; $i -lt $names.Count; $i++) {
            if ($names[$i].StartsWith('Deserialized.', [System.StringComparison]::Ordinal)) { $names[$i] = $names[$i].Substring(13) }
        }
        foreach ($property in $Value.PSObject.Properties) {
            $held = $property.Value
            if ($held -is [System.Management.Automation.PSCustomObject] -or $held -is [System.Collections.ICollection]) {
                $property.Value = ConvertFrom-MgShimValue $held
            }
        }
        return $Value
    }
    if ($Value -is [System.Collections.IDictionary]) {
        foreach ($key in @($Value.Keys)) { $Value[$key] = ConvertFrom-MgShimValue $Value[$key] }
        return $Value
    }
    if ($Value -is [System.Collections.IList] -and $Value -isnot [byte[]]) {
        $items = [object[]]::new($Value.Count)
        for ($i = 0; $i -lt $items.Length; $i++) { $items[$i] = ConvertFrom-MgShimValue $Value[$i] }
        return , $items
    }
    , $Value
}

# An output object, with the text that Graph sent for ToJsonString(). A member set named so is never shown.
function script:ConvertFrom-MgShimOutput([object] $Value, [object] $Json) {
    $object = ConvertFrom-MgShimValue $Value
    if ($null -ne $Json -and $object -is [System.Management.Automation.PSCustomObject]) {
        $hidden = [System.Management.Automation.PSMemberSet]::new('PSStandardMembers', [System.Management.Automation.PSMemberInfo[]] @([psnoteproperty]::new('MgShimJson', [string] $Json)))
        $object.PSObject.Members.Add($hidden)
        $object.PSObject.Members.Add([psscriptmethod]::new('ToJsonString', { $this.PSStandardMembers.MgShimJson }))
    }
    , $object
}
