# A pipeline object on its way to the worker.

# The members of a run with an object; an answer where they cannot be written. Where a script block stands for a
# parameter's value, the engine has run it by now.
function script:ConvertTo-MgShimObjectRun([hashtable] $Call, [object] $Item, [string] $Members) {
    try {
        $Members += ',"hasObject":true,"object":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml (ConvertTo-MgShimSendable $Item)))
        if ($null -eq $Call['Delayed'] -or $Call['Delayed'].Count -eq 0) { return $Members }
        $values = @{}
        foreach ($name in $Call['Delayed']) { $values[$name] = ConvertTo-MgShimSendable $Call['Bound'][$name] }
        $Members + ',"delayed":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $values))
    }
    catch { New-MgShimUnserializable $_ }
}
