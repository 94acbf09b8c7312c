# Generated from cmdlets.json by `npm run generate:modules`; do not edit.
$__begin = { Import-MgShimBridge $args[0]; & $script:__begin @args }
function Import-MgShimBridge($Cmdlet) {
$loaded = @(Microsoft.PowerShell.Core\Get-Module -Name 'Microsoft.Graph.Authentication')
foreach ($module in $loaded) {
if ($module.SessionState -and (& $module { $ExecutionContext.InvokeProvider.Item.Exists('Function:Get-MgShimBridge') })) {
$bridge = & $module { Get-MgShimBridge }
$script:__begin, $script:__process, $script:__end = $bridge.Begin, $bridge.Process, $bridge.End
return
}
}
$folder = [System.IO.Path]::GetDirectoryName($PSScriptRoot)
if ([System.IO.Path]::GetFileName($folder) -eq 'Microsoft.Graph.CloudCommunications') { $folder = [System.IO.Path]::GetDirectoryName($folder) }
$found = if ($loaded) { "comes from $($loaded[0].ModuleBase) and is not mgshim's" } else { 'is not loaded' }
$message = 'Microsoft.Graph.Authentication ' + "$found. Put the folder '$folder' first in PSModulePath, start a new session and import " + 'Microsoft.Graph.CloudCommunications again.'
$Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($message), 'MgShimBridgeNotFound', 'ResourceUnavailable', 'Microsoft.Graph.Authentication'))
}
function Add-MgCommunicationCallLargeGalleryView {
<#
.SYNOPSIS
Run the action add large gallery view on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/addLargeGalleryView.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths12Hh6NfCommunicationsCallsCallIdMicrosoftGraphAddlargegalleryviewPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/add-mgcommunicationcalllargegalleryview
#>
[CmdletBinding(DefaultParameterSetName='AddExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/add-mgcommunicationcalllargegalleryview')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAddLargeGalleryViewOperation')]
param(
[Parameter(ParameterSetName='Add',Mandatory)][Parameter(ParameterSetName='AddExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='AddViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='AddViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Add',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='AddViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='AddExpanded')][Parameter(ParameterSetName='AddViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='AddExpanded')][Parameter(ParameterSetName='AddViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgCommunicationPresence {
<#
.SYNOPSIS
Run the action clear presence on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/clearPresence.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: SessionId, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER SessionId
The property sessionId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Ca0Rf4CommunicationsPresencesPresenceIdMicrosoftGraphClearpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='ClearExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][Parameter(ParameterSetName='ClearExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='ClearViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Clear',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='ClearExpanded')][Parameter(ParameterSetName='ClearViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='ClearExpanded')][Parameter(ParameterSetName='ClearViaIdentityExpanded')][string]$SessionId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgCommunicationPresenceAutomaticLocation {
<#
.SYNOPSIS
Run the action clear automatic location on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/clearAutomaticLocation.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresenceautomaticlocation
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresenceautomaticlocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgCommunicationPresenceLocation {
<#
.SYNOPSIS
Run the action clear location on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/clearLocation.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresencelocation
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresencelocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgCommunicationPresenceUserPreferredPresence {
<#
.SYNOPSIS
Run the action clear user preferred presence on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/clearUserPreferredPresence.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresenceuserpreferredpresence
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mgcommunicationpresenceuserpreferredpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgUserPresence {
<#
.SYNOPSIS
Run the action clear presence on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/clearPresence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: SessionId, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER SessionId
The property sessionId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsTdagveUsersUserIdPresenceMicrosoftGraphClearpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresence
#>
[CmdletBinding(DefaultParameterSetName='ClearExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][Parameter(ParameterSetName='ClearExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='ClearViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Clear',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='ClearExpanded')][Parameter(ParameterSetName='ClearViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='ClearExpanded')][Parameter(ParameterSetName='ClearViaIdentityExpanded')][string]$SessionId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgUserPresenceAutomaticLocation {
<#
.SYNOPSIS
Run the action clear automatic location on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/clearAutomaticLocation.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresenceautomaticlocation
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresenceautomaticlocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgUserPresenceLocation {
<#
.SYNOPSIS
Run the action clear location on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/clearLocation.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresencelocation
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresencelocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Clear-MgUserPresenceUserPreferredPresence {
<#
.SYNOPSIS
Run the action clear user preferred presence on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/clearUserPreferredPresence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresenceuserpreferredpresence
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/clear-mguserpresenceuserpreferredpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Clear',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='ClearViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCall {
<#
.SYNOPSIS
Get one of the adhoc calls, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls.
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccall
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAdhocCall')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallCount {
<#
.SYNOPSIS
Count the adhoc calls.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/$count.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallRecording {
<#
.SYNOPSIS
Get one of the recordings of an adhoc call, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/recordings.
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}.
Sends GET /v1.0/communications/adhocCalls/getAllRecordings(userId='@userId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallRecordingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER EndDateTime
The option endDateTime of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER StartDateTime
The option startDateTime of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER UserId
The option userId of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecording
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get1')][switch]$Count,
[Parameter(ParameterSetName='Get1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='Get1')][string]$UserId,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallRecordingContent {
<#
.SYNOPSIS
Save the content of a recording to a file.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}/content.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallRecordingId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecordingcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallRecordingCount {
<#
.SYNOPSIS
Count the recordings of an adhoc call.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/$count.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecordingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecordingcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallRecordingDelta {
<#
.SYNOPSIS
List what has changed among the recordings of an adhoc call.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/delta().
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecordingdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccallrecordingdelta')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][long]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='DeltaViaIdentity')][switch]$Count,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='Delta')][int]$PageSize,
[Parameter(ParameterSetName='Delta')][switch]$All,
[Parameter(ParameterSetName='Delta')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallTranscript {
<#
.SYNOPSIS
Get one of the transcripts of an adhoc call, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts.
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}.
Sends GET /v1.0/communications/adhocCalls/getAllTranscripts(userId='@userId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER EndDateTime
The option endDateTime of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER StartDateTime
The option startDateTime of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER UserId
The option userId of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscript
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get1')][switch]$Count,
[Parameter(ParameterSetName='Get1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='Get1')][string]$UserId,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallTranscriptContent {
<#
.SYNOPSIS
Save the content of a transcript to a file.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/content.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallTranscriptCount {
<#
.SYNOPSIS
Count the transcripts of an adhoc call.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/$count.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallTranscriptDelta {
<#
.SYNOPSIS
List what has changed among the transcripts of an adhoc call.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/delta().
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptdelta')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][long]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='DeltaViaIdentity')][switch]$Count,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='Delta')][int]$PageSize,
[Parameter(ParameterSetName='Delta')][switch]$All,
[Parameter(ParameterSetName='Delta')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationAdhocCallTranscriptMetadataContent {
<#
.SYNOPSIS
Save the metadata content of a transcript to a file.
.DESCRIPTION
Sends GET /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationadhoccalltranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCall {
<#
.SYNOPSIS
Get a call.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCall')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Get one of the audio routing groups of a call, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/audioRoutingGroups.
Sends GET /v1.0/communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}.
.PARAMETER AudioRoutingGroupId
Stands for {audioRoutingGroup-id} in the address.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AudioRoutingGroupId, CallId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallaudioroutinggroup')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AudioRoutingGroupId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallAudioRoutingGroupCount {
<#
.SYNOPSIS
Count the audio routing groups of a call.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/audioRoutingGroups/$count.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallaudioroutinggroupcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallaudioroutinggroupcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Get one of the content sharing sessions of a call, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/contentSharingSessions.
Sends GET /v1.0/communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ContentSharingSessionId
Stands for {contentSharingSession-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ContentSharingSessionId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallcontentsharingsession')]
[OutputType('System.String','Microsoft.Graph.PowerShell.Models.IMicrosoftGraphContentSharingSession')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$ContentSharingSessionId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallContentSharingSessionCount {
<#
.SYNOPSIS
Count the content sharing sessions of a call.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/contentSharingSessions/$count.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallcontentsharingsessioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallcontentsharingsessioncount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallCount {
<#
.SYNOPSIS
Count the calls.
.DESCRIPTION
Sends GET /v1.0/communications/calls/$count.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallOperation {
<#
.SYNOPSIS
Get one of the operations of a call, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/operations.
Sends GET /v1.0/communications/calls/{call-id}/operations/{commsOperation-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER CommsOperationId
Stands for {commsOperation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, CommsOperationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcalloperation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCommsOperation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CommsOperationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallOperationCount {
<#
.SYNOPSIS
Count the operations of a call.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/operations/$count.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcalloperationcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcalloperationcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallParticipant {
<#
.SYNOPSIS
Get one of the participants of a call, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/participants.
Sends GET /v1.0/communications/calls/{call-id}/participants/{participant-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallparticipant')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphParticipant')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallParticipantCount {
<#
.SYNOPSIS
Count the participants of a call.
.DESCRIPTION
Sends GET /v1.0/communications/calls/{call-id}/participants/$count.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallparticipantcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallparticipantcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecord {
<#
.SYNOPSIS
Get a call record.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecord
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsCallRecord')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordCount {
<#
.SYNOPSIS
Count the call records.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/$count.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordOrganizerV2 {
<#
.SYNOPSIS
Get an organizer v2 of a call record.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}/organizer_v2.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordorganizerv2
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordorganizerv2')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsOrganizer')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordParticipant {
<#
.SYNOPSIS
Count the participants v2 of a call record.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}/participants_v2/$count.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordparticipant
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordparticipant')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Get one of the participants v2 of a call record, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}/participants_v2.
Sends GET /v1.0/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, ParticipantId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordparticipantv2')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsParticipant')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordSession {
<#
.SYNOPSIS
Get one of the sessions of a call record, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}/sessions.
Sends GET /v1.0/communications/callRecords/{callRecord-id}/sessions/{session-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER SessionId
Stands for {session-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, SessionId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordsession')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsSession')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$SessionId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordSessionCount {
<#
.SYNOPSIS
Count the sessions of a call record.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}/sessions/$count.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordsessioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordsessioncount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationCallRecordSessionSegmentCount {
<#
.SYNOPSIS
Count the segments of a session.
.DESCRIPTION
Sends GET /v1.0/communications/callRecords/{callRecord-id}/sessions/{session-id}/segments/$count.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER SessionId
Stands for {session-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, SessionId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordsessionsegmentcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationcallrecordsessionsegmentcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$SessionId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeeting {
<#
.SYNOPSIS
Get one of the online meetings, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings.
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}.
Sends POST /v1.0/communications/onlineMeetings/createOrGet.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ChatInfo, EndDateTime, ExternalId, Participants, StartDateTime, Subject, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Pc6SxrCommunicationsOnlinemeetingsMicrosoftGraphCreateorgetPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='GetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='GetExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='GetExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='GetExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='GetExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='GetExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='GetExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='GetExpanded')][string]$Subject,
[Parameter(ParameterSetName='Get1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Get one of the attendance reports of an online meeting, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports.
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Get one of the attendance records of an attendance report, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingAttendanceReportAttendanceRecordCount {
<#
.SYNOPSIS
Count the attendance records of an attendance report.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/$count.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereportattendancerecordcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereportattendancerecordcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingAttendanceReportCount {
<#
.SYNOPSIS
Count the attendance reports of an online meeting.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/$count.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereportcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendancereportcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Save the attendee report of an online meeting to a file.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendeeReport.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversation {
<#
.SYNOPSIS
Get one of the online meeting conversations, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversation
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeetingEngagementConversation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationCount {
<#
.SYNOPSIS
Count the online meeting conversations.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/$count.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessage {
<#
.SYNOPSIS
Get one of the messages of an online meeting conversation, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessage
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessage')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageConversation {
<#
.SYNOPSIS
Get a conversation of a message.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/conversation.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessageconversation
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessageconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageCount {
<#
.SYNOPSIS
Count the messages of an online meeting conversation.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/$count.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagecount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagecount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReaction {
<#
.SYNOPSIS
Get one of the reactions of a message, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereaction
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReactionCount {
<#
.SYNOPSIS
Count the reactions of a message.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions/$count.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereactioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereactioncount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReply {
<#
.SYNOPSIS
Get one of the replies of a message, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereply
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereply')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReplyConversation {
<#
.SYNOPSIS
Get a conversation of a reply.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/conversation.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyconversation
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReplyCount {
<#
.SYNOPSIS
Count the replies of a message.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/$count.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplycount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplycount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReplyReaction {
<#
.SYNOPSIS
Get one of the reactions of a reply, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/reactions.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyreaction
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReplyReactionCount {
<#
.SYNOPSIS
Count the reactions of a reply.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/reactions/$count.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyreactioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyreactioncount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationMessageReplyTo {
<#
.SYNOPSIS
Get a reply to of a message.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replyTo.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/replyTo.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId, EngagementConversationMessageId1.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyto
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationmessagereplyto')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='Get1',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationOnlineMeeting {
<#
.SYNOPSIS
Get an online meeting of an online meeting conversation.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/onlineMeeting.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationonlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Save the attendee report to a file.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/onlineMeeting/attendeeReport.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationonlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarter {
<#
.SYNOPSIS
Get a starter of an online meeting conversation.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarter
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarter')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterConversation {
<#
.SYNOPSIS
Get a conversation.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/conversation.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterconversation
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReaction {
<#
.SYNOPSIS
Get one of the reactions, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreaction
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReactionCount {
<#
.SYNOPSIS
Count the reactions.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions/$count.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreactioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreactioncount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReply {
<#
.SYNOPSIS
Get one of the replies, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreply
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreply')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReplyConversation {
<#
.SYNOPSIS
Get a conversation of a reply.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/conversation.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyconversation
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReplyCount {
<#
.SYNOPSIS
Count the replies.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/$count.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplycount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplycount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReplyReaction {
<#
.SYNOPSIS
Get one of the reactions of a reply, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/reactions.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyreaction
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReplyReactionCount {
<#
.SYNOPSIS
Count the reactions of a reply.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/reactions/$count.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyreactioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyreactioncount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingConversationStarterReplyTo {
<#
.SYNOPSIS
Get a reply to.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replyTo.
Sends GET /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/replyTo.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId, EngagementConversationMessageId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyto
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingconversationstarterreplyto')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='Get1',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingCount {
<#
.SYNOPSIS
Count the online meetings.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/$count.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingMessage {
<#
.SYNOPSIS
Call the function get all online meeting messages of a communication.
.DESCRIPTION
Sends GET /v1.0/communications/getAllOnlineMeetingMessages().
.PARAMETER Count
The option $count of the address.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingmessage
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingmessage')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Get')][switch]$Count,
[Parameter(ParameterSetName='Get')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get')][string]$Search,
[Parameter(ParameterSetName='Get')][long]$Skip,
[Parameter(ParameterSetName='Get')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Get one of the recordings of an online meeting, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings.
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
Sends GET /v1.0/communications/onlineMeetings/getAllRecordings(meetingOrganizerUserId='@meetingOrganizerUserId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER EndDateTime
The option endDateTime of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER MeetingOrganizerUserId
The option meetingOrganizerUserId of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER StartDateTime
The option startDateTime of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get1')][switch]$Count,
[Parameter(ParameterSetName='Get1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get1')][string]$MeetingOrganizerUserId,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Save the content of a recording to a file.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecordingcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingRecordingCount {
<#
.SYNOPSIS
Count the recordings of an online meeting.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/$count.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecordingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecordingcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingRecordingDelta {
<#
.SYNOPSIS
List what has changed among the recordings of an online meeting.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/delta().
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecordingdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingrecordingdelta')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][long]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='DeltaViaIdentity')][switch]$Count,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='Delta')][int]$PageSize,
[Parameter(ParameterSetName='Delta')][switch]$All,
[Parameter(ParameterSetName='Delta')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Get one of the transcripts of an online meeting, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts.
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
Sends GET /v1.0/communications/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='@meetingOrganizerUserId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER EndDateTime
The option endDateTime of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER MeetingOrganizerUserId
The option meetingOrganizerUserId of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER StartDateTime
The option startDateTime of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get1')][switch]$Count,
[Parameter(ParameterSetName='Get1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get1')][string]$MeetingOrganizerUserId,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Save the content of a transcript to a file.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingTranscriptCount {
<#
.SYNOPSIS
Count the transcripts of an online meeting.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/$count.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingTranscriptDelta {
<#
.SYNOPSIS
List what has changed among the transcripts of an online meeting.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/delta().
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptdelta')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][long]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='DeltaViaIdentity')][switch]$Count,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='Delta')][int]$PageSize,
[Parameter(ParameterSetName='Delta')][switch]$All,
[Parameter(ParameterSetName='Delta')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Save the metadata content of a transcript to a file.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingtranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationOnlineMeetingVirtualAppointmentJoinWebUrl {
<#
.SYNOPSIS
Call the function get virtual appointment join web url of an online meeting.
.DESCRIPTION
Sends GET /v1.0/communications/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl().
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingvirtualappointmentjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationonlinemeetingvirtualappointmentjoinweburl')]
[OutputType('System.String')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationPresence {
<#
.SYNOPSIS
Get one of the presences, or list them.
.DESCRIPTION
Sends GET /v1.0/communications/presences.
Sends GET /v1.0/communications/presences/{presence-id}.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationpresence')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationPresenceByUserId {
<#
.SYNOPSIS
Run the action get presences by user id on a communication.
.DESCRIPTION
Sends POST /v1.0/communications/getPresencesByUserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Ids, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Ids
The property ids of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IPaths10WpgkzCommunicationsMicrosoftGraphGetpresencesbyuseridPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationpresencebyuserid
#>
[CmdletBinding(DefaultParameterSetName='GetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationpresencebyuserid')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Get',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='GetExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='GetExpanded')][string[]]$Ids,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgCommunicationPresenceCount {
<#
.SYNOPSIS
Count the presences.
.DESCRIPTION
Sends GET /v1.0/communications/presences/$count.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationpresencecount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mgcommunicationpresencecount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get')][string]$Filter,
[Parameter(ParameterSetName='Get')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeeting {
<#
.SYNOPSIS
Get one of the online meetings of a user, or list them.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings.
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}.
Sends POST /v1.0/users/{user-id}/onlineMeetings/createOrGet.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ChatInfo, EndDateTime, ExternalId, Participants, StartDateTime, Subject, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1H47062UsersUserIdOnlinemeetingsMicrosoftGraphCreateorgetPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='GetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='GetExpanded',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='GetExpanded')][Parameter(ParameterSetName='GetViaIdentityExpanded')][string]$Subject,
[Parameter(ParameterSetName='Get1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Get one of the attendance reports of an online meeting, or list them.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports.
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Get one of the attendance records of an attendance report, or list them.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingAttendanceReportAttendanceRecordCount {
<#
.SYNOPSIS
Count the attendance records of an attendance report.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/$count.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereportattendancerecordcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereportattendancerecordcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingAttendanceReportCount {
<#
.SYNOPSIS
Count the attendance reports of an online meeting.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/$count.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereportcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendancereportcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Save the attendee report of an online meeting to a file.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendeeReport.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingCount {
<#
.SYNOPSIS
Count the online meetings of a user.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/$count.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingRecording {
<#
.SYNOPSIS
Get one of the recordings of an online meeting, or list them.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings.
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
Sends GET /v1.0/users/{user-id}/onlineMeetings/getAllRecordings(meetingOrganizerUserId='@meetingOrganizerUserId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER EndDateTime
The option endDateTime of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER MeetingOrganizerUserId
The option meetingOrganizerUserId of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER StartDateTime
The option startDateTime of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][switch]$Count,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][string]$MeetingOrganizerUserId,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Save the content of a recording to a file.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId, UserId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecordingcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingRecordingCount {
<#
.SYNOPSIS
Count the recordings of an online meeting.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/$count.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecordingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecordingcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingRecordingDelta {
<#
.SYNOPSIS
List what has changed among the recordings of an online meeting.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/delta().
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecordingdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingrecordingdelta')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delta',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][long]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='DeltaViaIdentity')][switch]$Count,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='Delta')][int]$PageSize,
[Parameter(ParameterSetName='Delta')][switch]$All,
[Parameter(ParameterSetName='Delta')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Get one of the transcripts of an online meeting, or list them.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts.
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
Sends GET /v1.0/users/{user-id}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='@meetingOrganizerUserId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER EndDateTime
The option endDateTime of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER MeetingOrganizerUserId
The option meetingOrganizerUserId of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER StartDateTime
The option startDateTime of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][switch]$Count,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][string]$MeetingOrganizerUserId,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][long]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Limit')][long]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][int]$PageSize,
[Parameter(ParameterSetName='List')][switch]$All,
[Parameter(ParameterSetName='List')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Save the content of a transcript to a file.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingTranscriptCount {
<#
.SYNOPSIS
Count the transcripts of an online meeting.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/$count.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptcount')]
[OutputType('System.Int64')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingTranscriptDelta {
<#
.SYNOPSIS
List what has changed among the transcripts of an online meeting.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/delta().
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
.PARAMETER Sort
The option $orderby of the address.
.PARAMETER Top
The option $top of the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptdelta')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delta',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][long]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][long]$Top,
[Parameter(ParameterSetName='DeltaViaIdentity')][switch]$Count,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='Delta')][int]$PageSize,
[Parameter(ParameterSetName='Delta')][switch]$All,
[Parameter(ParameterSetName='Delta')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Save the metadata content of a transcript to a file.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER OutFile
The file that the answer is written to.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingtranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserOnlineMeetingVirtualAppointmentJoinWebUrl {
<#
.SYNOPSIS
Call the function get virtual appointment join web url of an online meeting of a user.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl().
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingvirtualappointmentjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguseronlinemeetingvirtualappointmentjoinweburl')]
[OutputType('System.String')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgUserPresence {
<#
.SYNOPSIS
Get a presence of a user.
.DESCRIPTION
Sends GET /v1.0/users/{user-id}/presence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER ExpandProperty
The option $expand of the address.
.PARAMETER Property
The option $select of the address.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguserpresence
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/get-mguserpresence')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Select')][string[]]$Property,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgAnswerCommunicationCall {
<#
.SYNOPSIS
Run the action answer on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/answer.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: CallbackUri, MediaConfig, AcceptedModalities, ParticipantCapacity, CallOptions, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AcceptedModalities
The property acceptedModalities of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallOptions
The property callOptions of the body.
.PARAMETER CallbackUri
The property callbackUri of the body.
.PARAMETER MediaConfig
The property mediaConfig of the body.
.PARAMETER ParticipantCapacity
The property participantCapacity of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsQvpqn4CommunicationsCallsCallIdMicrosoftGraphAnswerPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mganswercommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='AnswerExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mganswercommunicationcall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Answer',Mandatory)][Parameter(ParameterSetName='AnswerExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='AnswerViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='AnswerViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Answer',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='AnswerViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][string[]]$AcceptedModalities,
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][hashtable]$CallOptions,
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][string]$CallbackUri,
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][hashtable]$MediaConfig,
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][int]$ParticipantCapacity,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgCreateOrGetCommunicationOnlineMeeting {
<#
.SYNOPSIS
Run the action create or get on an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/createOrGet.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ChatInfo, EndDateTime, ExternalId, Participants, StartDateTime, Subject, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IPaths1Pc6SxrCommunicationsOnlinemeetingsMicrosoftGraphCreateorgetPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgcreateorgetcommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgcreateorgetcommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Create1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded1')][psobject]$ChatInfo,
[Parameter(ParameterSetName='CreateExpanded1')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded1')][string]$ExternalId,
[Parameter(ParameterSetName='CreateExpanded1')][psobject]$Participants,
[Parameter(ParameterSetName='CreateExpanded1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='CreateExpanded1')][string]$Subject,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgInviteCommunicationCallParticipant {
<#
.SYNOPSIS
Invite participants to the active call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/participants/invite.
Application permission: Calls.InitiateGroupCall.All.
Delegated permission: not supported.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Participants, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Participants
The property participants of the body. Properties of each: Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.EXAMPLE
# Invite one user, who takes over from another call
Import-Module Microsoft.Graph.CloudCommunications

$params = @{
	participants = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			replacesCallId = "a7ebfb2d-871e-419c-87af-27290b22e8db"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				user = @{
					"@odata.type" = "#microsoft.graph.identity"
					id = "278405a3-f568-4b3e-b684-009193463064"
					displayName = "string"
				}
			}
		}
	)
	clientContext = "f2fa86af-3c51-4bc2-8fc0-475452d9764f"
}

Invoke-MgInviteCommunicationCallParticipant -CallId $callId -BodyParameter $params
.EXAMPLE
# Invite a phone number
Import-Module Microsoft.Graph.CloudCommunications

$params = @{
	participants = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				phone = @{
					"@odata.type" = "#microsoft.graph.identity"
					id = "+12345678901"
				}
			}
		}
	)
	clientContext = "f2fa86af-3c51-4bc2-8fc0-475452d9764f"
}

Invoke-MgInviteCommunicationCallParticipant -CallId $callId -BodyParameter $params
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Bh76WaCommunicationsCallsCallIdParticipantsMicrosoftGraphInvitePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mginvitecommunicationcallparticipant
.LINK
https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-1.0
#>
[CmdletBinding(DefaultParameterSetName='InviteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mginvitecommunicationcallparticipant')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphInviteParticipantsOperation')]
param(
[Parameter(ParameterSetName='Invite',Mandatory)][Parameter(ParameterSetName='InviteExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='InviteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='InviteViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Invite',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='InviteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='InviteExpanded')][Parameter(ParameterSetName='InviteViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='InviteExpanded')][Parameter(ParameterSetName='InviteViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='InviteExpanded')][Parameter(ParameterSetName='InviteViaIdentityExpanded')][object[]]$Participants,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgKeepCommunicationCallAlive {
<#
.SYNOPSIS
Run the action keep alive on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/keepAlive.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgkeepcommunicationcallalive
#>
[CmdletBinding(DefaultParameterSetName='Keep',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgkeepcommunicationcallalive')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Keep',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='KeepViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgLogCommunicationCallTeleconferenceDeviceQuality {
<#
.SYNOPSIS
Run the action log teleconference device quality on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/logTeleconferenceDeviceQuality.
.PARAMETER Body
The whole body: a hashtable, an object or JSON text. Properties: Quality, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Quality
The property quality of the body. Properties: CallChainId, CloudServiceDeploymentEnvironment, CloudServiceDeploymentId, CloudServiceInstanceName, CloudServiceName, DeviceDescription, DeviceName, MediaLegId, MediaQualityList, ParticipantId, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IPaths1JbdsmaCommunicationsCallsMicrosoftGraphLogteleconferencedevicequalityPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mglogcommunicationcallteleconferencedevicequality
#>
[CmdletBinding(DefaultParameterSetName='LogExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mglogcommunicationcallteleconferencedevicequality')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Log',Mandatory,ValueFromPipeline)][psobject]$Body,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='LogExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='LogExpanded')][psobject]$Quality,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgMuteCommunicationCall {
<#
.SYNOPSIS
Run the action mute on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/mute.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths13Zt223CommunicationsCallsCallIdMicrosoftGraphMutePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgmutecommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='MuteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgmutecommunicationcall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMuteParticipantOperation')]
param(
[Parameter(ParameterSetName='Mute',Mandatory)][Parameter(ParameterSetName='MuteExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='MuteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='MuteViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Mute',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='MuteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='MuteExpanded')][Parameter(ParameterSetName='MuteViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='MuteExpanded')][Parameter(ParameterSetName='MuteViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgMuteCommunicationCallParticipant {
<#
.SYNOPSIS
Run the action mute on a participant of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/participants/{participant-id}/mute.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsTobgxoCommunicationsCallsCallIdParticipantsParticipantIdMicrosoftGraphMutePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgmutecommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='MuteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgmutecommunicationcallparticipant')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMuteParticipantOperation')]
param(
[Parameter(ParameterSetName='Mute',Mandatory)][Parameter(ParameterSetName='MuteExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Mute',Mandatory)][Parameter(ParameterSetName='MuteExpanded',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='MuteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='MuteViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Mute',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='MuteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='MuteExpanded')][Parameter(ParameterSetName='MuteViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='MuteExpanded')][Parameter(ParameterSetName='MuteViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgPlayCommunicationCallPrompt {
<#
.SYNOPSIS
Run the action play prompt on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/playPrompt.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Prompts, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Prompts
The property prompts of the body. Properties of each: , and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Gzqcv2CommunicationsCallsCallIdMicrosoftGraphPlaypromptPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgplaycommunicationcallprompt
#>
[CmdletBinding(DefaultParameterSetName='PlayExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgplaycommunicationcallprompt')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPlayPromptOperation')]
param(
[Parameter(ParameterSetName='Play',Mandatory)][Parameter(ParameterSetName='PlayExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='PlayViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='PlayViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Play',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='PlayViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='PlayExpanded')][Parameter(ParameterSetName='PlayViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='PlayExpanded')][Parameter(ParameterSetName='PlayViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='PlayExpanded')][Parameter(ParameterSetName='PlayViaIdentityExpanded')][object[]]$Prompts,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgRecordCommunicationCallResponse {
<#
.SYNOPSIS
Run the action record response on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/recordResponse.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Prompts, BargeInAllowed, InitialSilenceTimeoutInSeconds, MaxSilenceTimeoutInSeconds, MaxRecordDurationInSeconds, PlayBeep, StopTones, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER BargeInAllowed
The property bargeInAllowed of the body.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER InitialSilenceTimeoutInSeconds
The property initialSilenceTimeoutInSeconds of the body.
.PARAMETER MaxRecordDurationInSeconds
The property maxRecordDurationInSeconds of the body.
.PARAMETER MaxSilenceTimeoutInSeconds
The property maxSilenceTimeoutInSeconds of the body.
.PARAMETER PlayBeep
The property playBeep of the body.
.PARAMETER Prompts
The property prompts of the body. Properties of each: , and any other.
.PARAMETER StopTones
The property stopTones of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths14Wb7KqCommunicationsCallsCallIdMicrosoftGraphRecordresponsePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgrecordcommunicationcallresponse
#>
[CmdletBinding(DefaultParameterSetName='RecordExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgrecordcommunicationcallresponse')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphRecordOperation')]
param(
[Parameter(ParameterSetName='Record',Mandatory)][Parameter(ParameterSetName='RecordExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='RecordViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RecordViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Record',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RecordViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][switch]$BargeInAllowed,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][int]$InitialSilenceTimeoutInSeconds,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][int]$MaxRecordDurationInSeconds,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][int]$MaxSilenceTimeoutInSeconds,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][switch]$PlayBeep,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][object[]]$Prompts,
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][string[]]$StopTones,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgRedirectCommunicationCall {
<#
.SYNOPSIS
Redirect an incoming call that has not been answered or rejected yet.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/redirect.
Application permission: Calls.Initiate.All.
Delegated permission: not supported.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Targets, Timeout, CallbackUri, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallbackUri
The property callbackUri of the body.
.PARAMETER Targets
The property targets of the body. Properties of each: Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
.PARAMETER Timeout
The property timeout of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.EXAMPLE
# Redirect a call to a phone number
Import-Module Microsoft.Graph.CloudCommunications

$params = @{
	targets = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				phone = @{
					"@odata.type" = "#microsoft.graph.identity"
					id = "+12345678901"
				}
			}
		}
	)
	callbackUri = "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}

Invoke-MgRedirectCommunicationCall -CallId $callId -BodyParameter $params
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths183Gi8UCommunicationsCallsCallIdMicrosoftGraphRedirectPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgredirectcommunicationcall
.LINK
https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-1.0
#>
[CmdletBinding(DefaultParameterSetName='RedirectExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgredirectcommunicationcall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Redirect',Mandatory)][Parameter(ParameterSetName='RedirectExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='RedirectViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RedirectViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Redirect',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RedirectViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][string]$CallbackUri,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][object[]]$Targets,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][int]$Timeout,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgRejectCommunicationCall {
<#
.SYNOPSIS
Run the action reject on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/reject.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Reason, CallbackUri, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallbackUri
The property callbackUri of the body.
.PARAMETER Reason
The property reason of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths4QrghdCommunicationsCallsCallIdMicrosoftGraphRejectPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgrejectcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='RejectExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgrejectcommunicationcall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Reject',Mandatory)][Parameter(ParameterSetName='RejectExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='RejectViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RejectViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Reject',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RejectViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='RejectExpanded')][Parameter(ParameterSetName='RejectViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='RejectExpanded')][Parameter(ParameterSetName='RejectViaIdentityExpanded')][string]$CallbackUri,
[Parameter(ParameterSetName='RejectExpanded')][Parameter(ParameterSetName='RejectViaIdentityExpanded')][string]$Reason,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgSubscribeCommunicationCallToTone {
<#
.SYNOPSIS
Run the action subscribe to tone on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/subscribeToTone.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsXyl6WiCommunicationsCallsCallIdMicrosoftGraphSubscribetotonePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgsubscribecommunicationcalltotone
#>
[CmdletBinding(DefaultParameterSetName='SubscribeExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgsubscribecommunicationcalltotone')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphSubscribeToToneOperation')]
param(
[Parameter(ParameterSetName='Subscribe',Mandatory)][Parameter(ParameterSetName='SubscribeExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='SubscribeViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SubscribeViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Subscribe',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SubscribeViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SubscribeExpanded')][Parameter(ParameterSetName='SubscribeViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SubscribeExpanded')][Parameter(ParameterSetName='SubscribeViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Invoke-MgUnmuteCommunicationCall {
<#
.SYNOPSIS
Run the action unmute on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/unmute.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1X7BvttCommunicationsCallsCallIdMicrosoftGraphUnmutePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgunmutecommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='UnmuteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgunmutecommunicationcall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphUnmuteParticipantOperation')]
param(
[Parameter(ParameterSetName='Unmute',Mandatory)][Parameter(ParameterSetName='UnmuteExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='UnmuteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UnmuteViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Unmute',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UnmuteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UnmuteExpanded')][Parameter(ParameterSetName='UnmuteViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UnmuteExpanded')][Parameter(ParameterSetName='UnmuteViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Move-MgCommunicationCall {
<#
.SYNOPSIS
Run the action transfer on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/transfer.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: TransferTarget, Transferee, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER TransferTarget
The property transferTarget of the body. Properties: Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
.PARAMETER Transferee
The property transferee of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, ParticipantId, Region, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths4Zbm7LCommunicationsCallsCallIdMicrosoftGraphTransferPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/move-mgcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='TransferExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/move-mgcommunicationcall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Transfer',Mandatory)][Parameter(ParameterSetName='TransferExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='TransferViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='TransferViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Transfer',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='TransferViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='TransferExpanded')][Parameter(ParameterSetName='TransferViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='TransferExpanded')][Parameter(ParameterSetName='TransferViaIdentityExpanded')][psobject]$TransferTarget,
[Parameter(ParameterSetName='TransferExpanded')][Parameter(ParameterSetName='TransferViaIdentityExpanded')][psobject]$Transferee,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationAdhocCall {
<#
.SYNOPSIS
Create an adhoc call.
.DESCRIPTION
Sends POST /v1.0/communications/adhocCalls.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Recordings, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Transcripts
The property transcripts of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAdhocCall
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationadhoccall
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationadhoccall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAdhocCall')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Transcripts,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationAdhocCallRecording {
<#
.SYNOPSIS
Create a recording of an adhoc call.
.DESCRIPTION
Sends POST /v1.0/communications/adhocCalls/{adhocCall-id}/recordings.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER RecordingContentUrl
The property recordingContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationadhoccallrecording
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationadhoccallrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RecordingContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationAdhocCallTranscript {
<#
.SYNOPSIS
Create a transcript of an adhoc call.
.DESCRIPTION
Sends POST /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER MetadataContentInputFile
The file whose bytes are the property metadataContent of the body.
.PARAMETER TranscriptContentUrl
The property transcriptContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationadhoccalltranscript
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationadhoccalltranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MetadataContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$TranscriptContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCall {
<#
.SYNOPSIS
Create a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallbackUri, CallChainId, CallOptions, CallRoutes, ChatInfo, Direction, IncomingContext, MediaConfig, MediaState, MeetingInfo, MyParticipantId, RequestedModalities, ResultInfo, Source, State, Subject, Targets, TenantId, ToneInfo, Transcription, AudioRoutingGroups, ContentSharingSessions, Operations, Participants, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AudioRoutingGroups
The property audioRoutingGroups of the body. Properties of each: Id, Receivers, RoutingMode, Sources, and any other.
.PARAMETER CallChainId
The property callChainId of the body.
.PARAMETER CallOptions
The property callOptions of the body. Properties: HideBotAfterEscalation, IsContentSharingNotificationEnabled, IsDeltaRosterEnabled, IsInteractiveRosterEnabled, and any other.
.PARAMETER CallRoutes
The property callRoutes of the body. Properties of each: Final, Original, RoutingType, and any other.
.PARAMETER CallbackUri
The property callbackUri of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ContentSharingSessions
The property contentSharingSessions of the body. Properties of each: Id, and any other.
.PARAMETER Direction
The property direction of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IncomingContext
The property incomingContext of the body. Properties: ObservedParticipantId, OnBehalfOf, SourceParticipantId, Transferor, and any other.
.PARAMETER MediaConfig
The property mediaConfig of the body.
.PARAMETER MediaState
The property mediaState of the body. Properties: Audio, and any other.
.PARAMETER MeetingInfo
The property meetingInfo of the body.
.PARAMETER MyParticipantId
The property myParticipantId of the body.
.PARAMETER Operations
The property operations of the body. Properties of each: Id, ClientContext, ResultInfo, Status, and any other.
.PARAMETER Participants
The property participants of the body. Properties of each: Id, Info, IsInLobby, IsMuted, MediaStreams, Metadata, RecordingInfo, RemovedState, RestrictedExperience, RosterSequenceNumber, and any other.
.PARAMETER RequestedModalities
The property requestedModalities of the body.
.PARAMETER ResultInfo
The property resultInfo of the body. Properties: Code, Message, Subcode, and any other.
.PARAMETER Source
The property source of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, ParticipantId, Region, and any other.
.PARAMETER State
The property state of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Targets
The property targets of the body. Properties of each: Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
.PARAMETER TenantId
The property tenantId of the body.
.PARAMETER ToneInfo
The property toneInfo of the body. Properties: SequenceId, Tone, and any other.
.PARAMETER Transcription
The property transcription of the body. Properties: LastModifiedDateTime, State, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCall
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCall')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$AudioRoutingGroups,
[Parameter(ParameterSetName='CreateExpanded')][string]$CallChainId,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$CallOptions,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$CallRoutes,
[Parameter(ParameterSetName='CreateExpanded')][string]$CallbackUri,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$ContentSharingSessions,
[Parameter(ParameterSetName='CreateExpanded')][string]$Direction,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$IncomingContext,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$MediaConfig,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$MediaState,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$MeetingInfo,
[Parameter(ParameterSetName='CreateExpanded')][string]$MyParticipantId,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Operations,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Participants,
[Parameter(ParameterSetName='CreateExpanded')][string[]]$RequestedModalities,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ResultInfo,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Source,
[Parameter(ParameterSetName='CreateExpanded')][string]$State,
[Parameter(ParameterSetName='CreateExpanded')][string]$Subject,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Targets,
[Parameter(ParameterSetName='CreateExpanded')][string]$TenantId,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ToneInfo,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Transcription,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Create an audio routing group of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/audioRoutingGroups.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Receivers, RoutingMode, Sources, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Receivers
The property receivers of the body.
.PARAMETER RoutingMode
The property routingMode of the body.
.PARAMETER Sources
The property sources of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallaudioroutinggroup')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$Receivers,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RoutingMode,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$Sources,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Create a content sharing session of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/contentSharingSessions.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallcontentsharingsession')]
[OutputType('System.String')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][hashtable]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCallOperation {
<#
.SYNOPSIS
Create an operation of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/operations.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ClientContext, ResultInfo, Status, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER ResultInfo
The property resultInfo of the body. Properties: Code, Message, Subcode, and any other.
.PARAMETER Status
The property status of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCommsOperation
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcalloperation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCommsOperation')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ResultInfo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Status,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCallParticipant {
<#
.SYNOPSIS
Create a participant of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/participants.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Info, IsInLobby, IsMuted, MediaStreams, Metadata, RecordingInfo, RemovedState, RestrictedExperience, RosterSequenceNumber, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Info
The property info of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, ParticipantId, Region, and any other.
.PARAMETER IsInLobby
The property isInLobby of the body.
.PARAMETER IsMuted
The property isMuted of the body.
.PARAMETER MediaStreams
The property mediaStreams of the body. Properties of each: Direction, Label, MediaType, ServerMuted, SourceId, and any other.
.PARAMETER Metadata
The property metadata of the body.
.PARAMETER RecordingInfo
The property recordingInfo of the body. Properties: Initiator, RecordingStatus, and any other.
.PARAMETER RemovedState
The property removedState of the body. Properties: Reason, and any other.
.PARAMETER RestrictedExperience
The property restrictedExperience of the body. Properties: ContentSharingDisabled, VideoDisabled, and any other.
.PARAMETER RosterSequenceNumber
The property rosterSequenceNumber of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphParticipant
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallparticipant')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphParticipant')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Info,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsInLobby,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsMuted,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$MediaStreams,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Metadata,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$RecordingInfo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$RemovedState,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$RestrictedExperience,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][long]$RosterSequenceNumber,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Create a participants v2 of a call record.
.DESCRIPTION
Sends POST /v1.0/communications/callRecords/{callRecord-id}/participants_v2.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AdministrativeUnitInfos
The property administrativeUnitInfos of the body. Properties of each: Id, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: Application, Device, User, ApplicationInstance, AssertedIdentity, AzureCommunicationServicesUser, Encrypted, EndpointType, Guest, OnPremises, Phone, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallrecordparticipantv2')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsParticipant')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][hashtable]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AdministrativeUnitInfos,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Identity,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationCallRecordSession {
<#
.SYNOPSIS
Create a session of a call record.
.DESCRIPTION
Sends POST /v1.0/communications/callRecords/{callRecord-id}/sessions.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Callee, Caller, EndDateTime, FailureInfo, IsTest, Modalities, StartDateTime, Segments, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Callee
The property callee of the body. Properties: UserAgent, and any other.
.PARAMETER Caller
The property caller of the body. Properties: UserAgent, and any other.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER FailureInfo
The property failureInfo of the body. Properties: Reason, Stage, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER IsTest
The property isTest of the body.
.PARAMETER Modalities
The property modalities of the body.
.PARAMETER Segments
The property segments of the body. Properties of each: Id, Callee, Caller, EndDateTime, FailureInfo, Media, StartDateTime, and any other.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsSession
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationcallrecordsession')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsSession')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Callee,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Caller,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$FailureInfo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsTest,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$Modalities,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Segments,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeeting {
<#
.SYNOPSIS
Create an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowCopyingAndSharingMeetingContent, AllowedLobbyAdmitters, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AudioConferencing, ChatInfo, ChatRestrictions, CloudVideoInteropInfo, ExpiryDateTime, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, MeetingOptionsWebUrl, MeetingSpokenLanguageTag, MeetingType, RecordAutomatically, SensitivityLabelAssignment, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AttendeeReport, BroadcastSettings, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, MeetingTemplateId, Participants, StartDateTime, Recordings, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
.PARAMETER AllowCopyingAndSharingMeetingContent
The property allowCopyingAndSharingMeetingContent of the body.
.PARAMETER AllowLiveShare
The property allowLiveShare of the body.
.PARAMETER AllowMeetingChat
The property allowMeetingChat of the body.
.PARAMETER AllowParticipantsToChangeName
The property allowParticipantsToChangeName of the body.
.PARAMETER AllowPowerPointSharing
The property allowPowerPointSharing of the body.
.PARAMETER AllowRecording
The property allowRecording of the body.
.PARAMETER AllowTeamworkReactions
The property allowTeamworkReactions of the body.
.PARAMETER AllowTranscription
The property allowTranscription of the body.
.PARAMETER AllowWhiteboard
The property allowWhiteboard of the body.
.PARAMETER AllowedLobbyAdmitters
The property allowedLobbyAdmitters of the body.
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CloudVideoInteropInfo
The property cloudVideoInteropInfo of the body. Properties: MoreInfoWebUrl, TenantKey, VideoTeleconferenceId, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExpiryDateTime
The property expiryDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsBroadcast
The property isBroadcast of the body.
.PARAMETER IsEndToEndEncryptionEnabled
The property isEndToEndEncryptionEnabled of the body.
.PARAMETER IsEntryExitAnnounced
The property isEntryExitAnnounced of the body.
.PARAMETER JoinInformation
The property joinInformation of the body. Properties: Content, ContentType, and any other.
.PARAMETER JoinMeetingIdSettings
The property joinMeetingIdSettings of the body. Properties: IsPasscodeRequired, JoinMeetingId, Passcode, and any other.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingOptionsWebUrl
The property meetingOptionsWebUrl of the body.
.PARAMETER MeetingSpokenLanguageTag
The property meetingSpokenLanguageTag of the body.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER MeetingType
The property meetingType of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER SensitivityLabelAssignment
The property sensitivityLabelAssignment of the body. Properties: SensitivityLabelId, and any other.
.PARAMETER ShareMeetingChatHistoryDefault
The property shareMeetingChatHistoryDefault of the body.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Transcripts
The property transcripts of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER VideoTeleconferenceId
The property videoTeleconferenceId of the body.
.PARAMETER WatermarkProtection
The property watermarkProtection of the body. Properties: IsEnabledForContentSharing, IsEnabledForVideo, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowCopyingAndSharingMeetingContent,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowedLobbyAdmitters,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='CreateExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$CloudVideoInteropInfo,
[Parameter(ParameterSetName='CreateExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='CreateExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][datetime]$ExpiryDateTime,
[Parameter(ParameterSetName='CreateExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='CreateExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='CreateExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='CreateExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='CreateExpanded')][string]$MeetingOptionsWebUrl,
[Parameter(ParameterSetName='CreateExpanded')][string]$MeetingSpokenLanguageTag,
[Parameter(ParameterSetName='CreateExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='CreateExpanded')][string]$MeetingType,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='CreateExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$SensitivityLabelAssignment,
[Parameter(ParameterSetName='CreateExpanded')][string]$ShareMeetingChatHistoryDefault,
[Parameter(ParameterSetName='CreateExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='CreateExpanded')][string]$Subject,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Transcripts,
[Parameter(ParameterSetName='CreateExpanded')][string]$VideoTeleconferenceId,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$WatermarkProtection,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Create an attendance report of an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ExternalEventInformation
The property externalEventInformation of the body. Properties of each: ApplicationId, ExternalEventId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingEndDateTime
The property meetingEndDateTime of the body.
.PARAMETER MeetingStartDateTime
The property meetingStartDateTime of the body.
.PARAMETER TotalParticipantCount
The property totalParticipantCount of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceRecords,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$ExternalEventInformation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$MeetingEndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$MeetingStartDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][int]$TotalParticipantCount,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Create an attendance record of an attendance report.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER ExternalRegistrationInformation
The property externalRegistrationInformation of the body. Properties: Referrer, RegistrationId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrationId
The property registrationId of the body.
.PARAMETER Role
The property role of the body.
.PARAMETER TotalAttendanceInSeconds
The property totalAttendanceInSeconds of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$EmailAddress,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ExternalRegistrationInformation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Identity,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RegistrationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Role,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][int]$TotalAttendanceInSeconds,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversation {
<#
.SYNOPSIS
Create an online meeting conversation.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreationMode, StarterId, Messages, Starter, ModerationState, OnlineMeetingId, Organizer, UpvoteCount, OnlineMeeting, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Messages
The property messages of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ModerationState
The property moderationState of the body.
.PARAMETER OnlineMeeting
The property onlineMeeting of the body. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowCopyingAndSharingMeetingContent, AllowedLobbyAdmitters, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AudioConferencing, ChatInfo, ChatRestrictions, CloudVideoInteropInfo, ExpiryDateTime, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, MeetingOptionsWebUrl, MeetingSpokenLanguageTag, MeetingType, RecordAutomatically, SensitivityLabelAssignment, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AttendeeReport, BroadcastSettings, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, MeetingTemplateId, Participants, StartDateTime, Recordings, Transcripts, and any other.
.PARAMETER OnlineMeetingId
The property onlineMeetingId of the body.
.PARAMETER Organizer
The property organizer of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Starter
The property starter of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER StarterId
The property starterId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeetingEngagementConversation
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversation
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeetingEngagementConversation')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Messages,
[Parameter(ParameterSetName='CreateExpanded')][string]$ModerationState,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$OnlineMeeting,
[Parameter(ParameterSetName='CreateExpanded')][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Organizer,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Starter,
[Parameter(ParameterSetName='CreateExpanded')][string]$StarterId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationMessage {
<#
.SYNOPSIS
Create a message of an online meeting conversation.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessage
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessage')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationMessageReaction {
<#
.SYNOPSIS
Create a reaction of a message.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessagereaction
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessagereaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationMessageReply {
<#
.SYNOPSIS
Create a reply of a message.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessagereply
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessagereply')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationMessageReplyReaction {
<#
.SYNOPSIS
Create a reaction of a reply.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/reactions.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessagereplyreaction
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationmessagereplyreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationStarterReaction {
<#
.SYNOPSIS
Create a reaction.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationstarterreaction
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationstarterreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationStarterReply {
<#
.SYNOPSIS
Create a reply.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationstarterreply
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationstarterreply')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingConversationStarterReplyReaction {
<#
.SYNOPSIS
Create a reaction of a reply.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/reactions.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationstarterreplyreaction
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingconversationstarterreplyreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Create a recording of an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER RecordingContentUrl
The property recordingContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RecordingContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Create a transcript of an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER MetadataContentInputFile
The file whose bytes are the property metadataContent of the body.
.PARAMETER TranscriptContentUrl
The property transcriptContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationonlinemeetingtranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MetadataContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$TranscriptContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgCommunicationPresence {
<#
.SYNOPSIS
Create a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Activity, Availability, OutOfOfficeSettings, SequenceNumber, StatusMessage, WorkLocation, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER OutOfOfficeSettings
The property outOfOfficeSettings of the body. Properties: IsOutOfOffice, Message, and any other.
.PARAMETER StatusMessage
The property statusMessage of the body. Properties: ExpiryDateTime, Message, PublishedDateTime, and any other.
.PARAMETER WorkLocation
The property workLocation of the body. Properties: PlaceId, Source, WorkLocationType, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mgcommunicationpresence')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][string]$Activity,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][string]$Availability,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$OutOfOfficeSettings,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$StatusMessage,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$WorkLocation,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgUserOnlineMeeting {
<#
.SYNOPSIS
Create an online meeting of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowCopyingAndSharingMeetingContent, AllowedLobbyAdmitters, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AudioConferencing, ChatInfo, ChatRestrictions, CloudVideoInteropInfo, ExpiryDateTime, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, MeetingOptionsWebUrl, MeetingSpokenLanguageTag, MeetingType, RecordAutomatically, SensitivityLabelAssignment, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AttendeeReport, BroadcastSettings, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, MeetingTemplateId, Participants, StartDateTime, Recordings, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
.PARAMETER AllowCopyingAndSharingMeetingContent
The property allowCopyingAndSharingMeetingContent of the body.
.PARAMETER AllowLiveShare
The property allowLiveShare of the body.
.PARAMETER AllowMeetingChat
The property allowMeetingChat of the body.
.PARAMETER AllowParticipantsToChangeName
The property allowParticipantsToChangeName of the body.
.PARAMETER AllowPowerPointSharing
The property allowPowerPointSharing of the body.
.PARAMETER AllowRecording
The property allowRecording of the body.
.PARAMETER AllowTeamworkReactions
The property allowTeamworkReactions of the body.
.PARAMETER AllowTranscription
The property allowTranscription of the body.
.PARAMETER AllowWhiteboard
The property allowWhiteboard of the body.
.PARAMETER AllowedLobbyAdmitters
The property allowedLobbyAdmitters of the body.
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CloudVideoInteropInfo
The property cloudVideoInteropInfo of the body. Properties: MoreInfoWebUrl, TenantKey, VideoTeleconferenceId, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExpiryDateTime
The property expiryDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsBroadcast
The property isBroadcast of the body.
.PARAMETER IsEndToEndEncryptionEnabled
The property isEndToEndEncryptionEnabled of the body.
.PARAMETER IsEntryExitAnnounced
The property isEntryExitAnnounced of the body.
.PARAMETER JoinInformation
The property joinInformation of the body. Properties: Content, ContentType, and any other.
.PARAMETER JoinMeetingIdSettings
The property joinMeetingIdSettings of the body. Properties: IsPasscodeRequired, JoinMeetingId, Passcode, and any other.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingOptionsWebUrl
The property meetingOptionsWebUrl of the body.
.PARAMETER MeetingSpokenLanguageTag
The property meetingSpokenLanguageTag of the body.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER MeetingType
The property meetingType of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER SensitivityLabelAssignment
The property sensitivityLabelAssignment of the body. Properties: SensitivityLabelId, and any other.
.PARAMETER ShareMeetingChatHistoryDefault
The property shareMeetingChatHistoryDefault of the body.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Transcripts
The property transcripts of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER VideoTeleconferenceId
The property videoTeleconferenceId of the body.
.PARAMETER WatermarkProtection
The property watermarkProtection of the body. Properties: IsEnabledForContentSharing, IsEnabledForVideo, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowCopyingAndSharingMeetingContent,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowedLobbyAdmitters,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$CloudVideoInteropInfo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$ExpiryDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingOptionsWebUrl,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingSpokenLanguageTag,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingType,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$SensitivityLabelAssignment,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ShareMeetingChatHistoryDefault,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Subject,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Transcripts,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$VideoTeleconferenceId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$WatermarkProtection,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Create an attendance report of an online meeting.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ExternalEventInformation
The property externalEventInformation of the body. Properties of each: ApplicationId, ExternalEventId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingEndDateTime
The property meetingEndDateTime of the body.
.PARAMETER MeetingStartDateTime
The property meetingStartDateTime of the body.
.PARAMETER TotalParticipantCount
The property totalParticipantCount of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceRecords,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$ExternalEventInformation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$MeetingEndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$MeetingStartDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][int]$TotalParticipantCount,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Create an attendance record of an attendance report.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER ExternalRegistrationInformation
The property externalRegistrationInformation of the body. Properties: Referrer, RegistrationId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrationId
The property registrationId of the body.
.PARAMETER Role
The property role of the body.
.PARAMETER TotalAttendanceInSeconds
The property totalAttendanceInSeconds of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$EmailAddress,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ExternalRegistrationInformation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Identity,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RegistrationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Role,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][int]$TotalAttendanceInSeconds,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgUserOnlineMeetingRecording {
<#
.SYNOPSIS
Create a recording of an online meeting.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER RecordingContentUrl
The property recordingContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RecordingContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function New-MgUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Create a transcript of an online meeting.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER MetadataContentInputFile
The file whose bytes are the property metadataContent of the body.
.PARAMETER TranscriptContentUrl
The property transcriptContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/new-mguseronlinemeetingtranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MetadataContentInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$TranscriptContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationAdhocCall {
<#
.SYNOPSIS
Delete an adhoc call.
.DESCRIPTION
Sends DELETE /v1.0/communications/adhocCalls/{adhocCall-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccall
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationAdhocCallRecording {
<#
.SYNOPSIS
Delete a recording of an adhoc call.
.DESCRIPTION
Sends DELETE /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallRecordingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccallrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccallrecording')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationAdhocCallRecordingContent {
<#
.SYNOPSIS
Delete a content of a recording.
.DESCRIPTION
Sends DELETE /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}/content.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallRecordingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccallrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccallrecordingcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationAdhocCallTranscript {
<#
.SYNOPSIS
Delete a transcript of an adhoc call.
.DESCRIPTION
Sends DELETE /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccalltranscript
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccalltranscript')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationAdhocCallTranscriptContent {
<#
.SYNOPSIS
Delete a content of a transcript.
.DESCRIPTION
Sends DELETE /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/content.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccalltranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccalltranscriptcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationAdhocCallTranscriptMetadataContent {
<#
.SYNOPSIS
Delete a metadata content of a transcript.
.DESCRIPTION
Sends DELETE /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccalltranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationadhoccalltranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCall {
<#
.SYNOPSIS
Delete a call.
.DESCRIPTION
Sends DELETE /v1.0/communications/calls/{call-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Delete an audio routing group of a call.
.DESCRIPTION
Sends DELETE /v1.0/communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}.
.PARAMETER AudioRoutingGroupId
Stands for {audioRoutingGroup-id} in the address.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AudioRoutingGroupId, CallId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallaudioroutinggroup')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AudioRoutingGroupId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Delete a content sharing session of a call.
.DESCRIPTION
Sends DELETE /v1.0/communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ContentSharingSessionId
Stands for {contentSharingSession-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ContentSharingSessionId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallcontentsharingsession')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$ContentSharingSessionId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallOperation {
<#
.SYNOPSIS
Delete an operation of a call.
.DESCRIPTION
Sends DELETE /v1.0/communications/calls/{call-id}/operations/{commsOperation-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER CommsOperationId
Stands for {commsOperation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, CommsOperationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcalloperation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CommsOperationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallParticipant {
<#
.SYNOPSIS
Delete a participant of a call.
.DESCRIPTION
Sends DELETE /v1.0/communications/calls/{call-id}/participants/{participant-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallparticipant')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallRecordOrganizerV2 {
<#
.SYNOPSIS
Delete an organizer v2 of a call record.
.DESCRIPTION
Sends DELETE /v1.0/communications/callRecords/{callRecord-id}/organizer_v2.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallrecordorganizerv2
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallrecordorganizerv2')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Delete a participants v2 of a call record.
.DESCRIPTION
Sends DELETE /v1.0/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, ParticipantId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallrecordparticipantv2')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationCallRecordSession {
<#
.SYNOPSIS
Delete a session of a call record.
.DESCRIPTION
Sends DELETE /v1.0/communications/callRecords/{callRecord-id}/sessions/{session-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER SessionId
Stands for {session-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, SessionId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationcallrecordsession')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$SessionId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeeting {
<#
.SYNOPSIS
Delete an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeeting')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Delete an attendance report of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingattendancereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Delete an attendance record of an attendance report.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Delete an attendee report of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendeeReport.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversation {
<#
.SYNOPSIS
Delete an online meeting conversation.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversation
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationMessage {
<#
.SYNOPSIS
Delete a message of an online meeting conversation.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessage
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessage')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationMessageReaction {
<#
.SYNOPSIS
Delete a reaction of a message.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessagereaction
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessagereaction')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationMessageReply {
<#
.SYNOPSIS
Delete a reply of a message.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessagereply
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessagereply')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationMessageReplyReaction {
<#
.SYNOPSIS
Delete a reaction of a reply.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessagereplyreaction
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationmessagereplyreaction')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Delete an attendee report.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/onlineMeeting/attendeeReport.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationonlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationStarter {
<#
.SYNOPSIS
Delete a starter of an online meeting conversation.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarter
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarter')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationStarterReaction {
<#
.SYNOPSIS
Delete a reaction.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarterreaction
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarterreaction')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationStarterReply {
<#
.SYNOPSIS
Delete a reply.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarterreply
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarterreply')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingConversationStarterReplyReaction {
<#
.SYNOPSIS
Delete a reaction of a reply.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarterreplyreaction
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingconversationstarterreplyreaction')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Delete a recording of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingrecording')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Delete a content of a recording.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingrecordingcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Delete a transcript of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingtranscript')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Delete a content of a transcript.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingtranscriptcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Delete a metadata content of a transcript.
.DESCRIPTION
Sends DELETE /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationonlinemeetingtranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgCommunicationPresence {
<#
.SYNOPSIS
Delete a presence.
.DESCRIPTION
Sends DELETE /v1.0/communications/presences/{presence-id}.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mgcommunicationpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeeting {
<#
.SYNOPSIS
Delete an online meeting of a user.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeeting')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Delete an attendance report of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingattendancereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Delete an attendance record of an attendance report.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingattendancereportattendancerecord')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Delete an attendee report of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendeeReport.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingRecording {
<#
.SYNOPSIS
Delete a recording of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingrecording')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Delete a content of a recording.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingrecordingcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Delete a transcript of an online meeting.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingtranscript')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Delete a content of a transcript.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingtranscriptcontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Delete a metadata content of a transcript.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguseronlinemeetingtranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Remove-MgUserPresence {
<#
.SYNOPSIS
Delete a presence of a user.
.DESCRIPTION
Sends DELETE /v1.0/users/{user-id}/presence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER IfMatch
The header If-Match.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguserpresence
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/remove-mguserpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='DeleteViaIdentity')][string]$IfMatch,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Rename-MgCommunicationCallScreenSharingRole {
<#
.SYNOPSIS
Run the action change screen sharing role on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/changeScreenSharingRole.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Role, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Role
The property role of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsOj95ZpCommunicationsCallsCallIdMicrosoftGraphChangescreensharingrolePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/rename-mgcommunicationcallscreensharingrole
#>
[CmdletBinding(DefaultParameterSetName='ChangeExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/rename-mgcommunicationcallscreensharingrole')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Change',Mandatory)][Parameter(ParameterSetName='ChangeExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='ChangeViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='ChangeViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Change',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='ChangeViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='ChangeExpanded')][Parameter(ParameterSetName='ChangeViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='ChangeExpanded')][Parameter(ParameterSetName='ChangeViaIdentityExpanded')][string]$Role,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Send-MgCommunicationCallDtmfTone {
<#
.SYNOPSIS
Run the action send dtmf tones on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/sendDtmfTones.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Tones, DelayBetweenTonesMS, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER DelayBetweenTonesMS
The property delayBetweenTonesMs of the body.
.PARAMETER Tones
The property tones of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsO55L3LCommunicationsCallsCallIdMicrosoftGraphSenddtmftonesPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mgcommunicationcalldtmftone
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mgcommunicationcalldtmftone')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphSendDtmfTonesOperation')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Send',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][int]$DelayBetweenTonesMS,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][string[]]$Tones,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Send-MgCommunicationOnlineMeetingVirtualAppointmentReminderSm {
<#
.SYNOPSIS
Run the action send virtual appointment reminder sms on an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: RemindBeforeTimeInMinutesType, Attendees, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Attendees
The property attendees of the body. Properties of each: PhoneNumber, TimeZone, and any other.
.PARAMETER RemindBeforeTimeInMinutesType
The property remindBeforeTimeInMinutesType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Hwkb04CommunicationsOnlinemeetingsOnlinemeetingIdMicrosoftGraphSendvirtualappointmentremindersmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mgcommunicationonlinemeetingvirtualappointmentremindersm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mgcommunicationonlinemeetingvirtualappointmentremindersm')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Send',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][object[]]$Attendees,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][string]$RemindBeforeTimeInMinutesType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Send-MgCommunicationOnlineMeetingVirtualAppointmentSm {
<#
.SYNOPSIS
Run the action send virtual appointment sms on an online meeting.
.DESCRIPTION
Sends POST /v1.0/communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: MessageType, Attendees, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Attendees
The property attendees of the body. Properties of each: PhoneNumber, TimeZone, and any other.
.PARAMETER MessageType
The property messageType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths17Lqpb4CommunicationsOnlinemeetingsOnlinemeetingIdMicrosoftGraphSendvirtualappointmentsmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mgcommunicationonlinemeetingvirtualappointmentsm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mgcommunicationonlinemeetingvirtualappointmentsm')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Send',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][object[]]$Attendees,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][string]$MessageType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Send-MgUserOnlineMeetingVirtualAppointmentReminderSm {
<#
.SYNOPSIS
Run the action send virtual appointment reminder sms on an online meeting of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: RemindBeforeTimeInMinutesType, Attendees, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Attendees
The property attendees of the body. Properties of each: PhoneNumber, TimeZone, and any other.
.PARAMETER RemindBeforeTimeInMinutesType
The property remindBeforeTimeInMinutesType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Mid4FyUsersUserIdOnlinemeetingsOnlinemeetingIdMicrosoftGraphSendvirtualappointmentremindersmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mguseronlinemeetingvirtualappointmentremindersm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mguseronlinemeetingvirtualappointmentremindersm')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Send',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][object[]]$Attendees,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][string]$RemindBeforeTimeInMinutesType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Send-MgUserOnlineMeetingVirtualAppointmentSm {
<#
.SYNOPSIS
Run the action send virtual appointment sms on an online meeting of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: MessageType, Attendees, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Attendees
The property attendees of the body. Properties of each: PhoneNumber, TimeZone, and any other.
.PARAMETER MessageType
The property messageType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths16Og72WUsersUserIdOnlinemeetingsOnlinemeetingIdMicrosoftGraphSendvirtualappointmentsmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mguseronlinemeetingvirtualappointmentsm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/send-mguseronlinemeetingvirtualappointmentsm')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Send',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SendViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][object[]]$Attendees,
[Parameter(ParameterSetName='SendExpanded')][Parameter(ParameterSetName='SendViaIdentityExpanded')][string]$MessageType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationAdhocCallRecordingContent {
<#
.SYNOPSIS
Replace a content of a recording.
.DESCRIPTION
Sends PUT /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}/content.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallRecordingId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationadhoccallrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationadhoccallrecordingcontent')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationAdhocCallTranscriptContent {
<#
.SYNOPSIS
Replace a content of a transcript.
.DESCRIPTION
Sends PUT /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/content.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationadhoccalltranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationadhoccalltranscriptcontent')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationAdhocCallTranscriptMetadataContent {
<#
.SYNOPSIS
Replace a metadata content of a transcript.
.DESCRIPTION
Sends PUT /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationadhoccalltranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationadhoccalltranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Replace an attendee report of an online meeting.
.DESCRIPTION
Sends PUT /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendeeReport.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationOnlineMeetingConversationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Replace an attendee report.
.DESCRIPTION
Sends PUT /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/onlineMeeting/attendeeReport.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingconversationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingconversationonlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Replace a content of a recording.
.DESCRIPTION
Sends PUT /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingrecordingcontent')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Replace a content of a transcript.
.DESCRIPTION
Sends PUT /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingtranscriptcontent')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Replace a metadata content of a transcript.
.DESCRIPTION
Sends PUT /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationonlinemeetingtranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationPresence {
<#
.SYNOPSIS
Run the action set presence on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/setPresence.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: SessionId, Availability, Activity, ExpirationDuration, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER ExpirationDuration
The property expirationDuration of the body.
.PARAMETER SessionId
The property sessionId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsTm7IsmCommunicationsPresencesPresenceIdMicrosoftGraphSetpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Activity,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Availability,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][timespan]$ExpirationDuration,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$SessionId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationPresenceAutomaticLocation {
<#
.SYNOPSIS
Run the action set automatic location on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/setAutomaticLocation.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: WorkLocationType, PlaceId, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER PlaceId
The property placeId of the body.
.PARAMETER WorkLocationType
The property workLocationType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsVaeyc3CommunicationsPresencesPresenceIdMicrosoftGraphSetautomaticlocationPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresenceautomaticlocation
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresenceautomaticlocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$PlaceId,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$WorkLocationType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationPresenceManualLocation {
<#
.SYNOPSIS
Run the action set manual location on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/setManualLocation.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: WorkLocationType, PlaceId, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER PlaceId
The property placeId of the body.
.PARAMETER WorkLocationType
The property workLocationType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths269QmnCommunicationsPresencesPresenceIdMicrosoftGraphSetmanuallocationPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresencemanuallocation
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresencemanuallocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$PlaceId,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$WorkLocationType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationPresenceStatusMessage {
<#
.SYNOPSIS
Run the action set status message on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/setStatusMessage.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: StatusMessage, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER StatusMessage
The property statusMessage of the body. Properties: ExpiryDateTime, Message, PublishedDateTime, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1Hq60HmCommunicationsPresencesPresenceIdMicrosoftGraphSetstatusmessagePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresencestatusmessage
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresencestatusmessage')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][psobject]$StatusMessage,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgCommunicationPresenceUserPreferredPresence {
<#
.SYNOPSIS
Run the action set user preferred presence on a presence.
.DESCRIPTION
Sends POST /v1.0/communications/presences/{presence-id}/setUserPreferredPresence.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Availability, Activity, ExpirationDuration, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER ExpirationDuration
The property expirationDuration of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths16OmbuoCommunicationsPresencesPresenceIdMicrosoftGraphSetuserpreferredpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresenceuserpreferredpresence
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mgcommunicationpresenceuserpreferredpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Activity,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Availability,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][timespan]$ExpirationDuration,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Replace an attendee report of an online meeting.
.DESCRIPTION
Sends PUT /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendeeReport.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingattendeereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Replace a content of a recording.
.DESCRIPTION
Sends PUT /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId, UserId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingrecordingcontent')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Replace a content of a transcript.
.DESCRIPTION
Sends PUT /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingtranscriptcontent')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Replace a metadata content of a transcript.
.DESCRIPTION
Sends PUT /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER Data
The stream that is sent as the body, in place of -InFile's file.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER InFile
The file that is sent as the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER ContentType
The media type of the body.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguseronlinemeetingtranscriptmetadatacontent')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Set',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][System.IO.Stream]$Data,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetViaIdentity',Mandatory)][string]$InFile,
[Parameter(DontShow)][switch]$Break,
[Parameter(ParameterSetName='Set',ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',ValueFromPipeline)][string]$ContentType,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserPresence {
<#
.SYNOPSIS
Run the action set presence on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/setPresence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: SessionId, Availability, Activity, ExpirationDuration, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER ExpirationDuration
The property expirationDuration of the body.
.PARAMETER SessionId
The property sessionId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1XdpsmjUsersUserIdPresenceMicrosoftGraphSetpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresence
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Activity,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Availability,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][timespan]$ExpirationDuration,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$SessionId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserPresenceAutomaticLocation {
<#
.SYNOPSIS
Run the action set automatic location on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/setAutomaticLocation.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: WorkLocationType, PlaceId, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER PlaceId
The property placeId of the body.
.PARAMETER WorkLocationType
The property workLocationType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsPqm32RUsersUserIdPresenceMicrosoftGraphSetautomaticlocationPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresenceautomaticlocation
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresenceautomaticlocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$PlaceId,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$WorkLocationType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserPresenceManualLocation {
<#
.SYNOPSIS
Run the action set manual location on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/setManualLocation.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: WorkLocationType, PlaceId, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER PlaceId
The property placeId of the body.
.PARAMETER WorkLocationType
The property workLocationType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths4TijaiUsersUserIdPresenceMicrosoftGraphSetmanuallocationPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresencemanuallocation
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresencemanuallocation')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$PlaceId,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$WorkLocationType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserPresenceStatusMessage {
<#
.SYNOPSIS
Run the action set status message on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/setStatusMessage.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: StatusMessage, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER StatusMessage
The property statusMessage of the body. Properties: ExpiryDateTime, Message, PublishedDateTime, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsDovi6RUsersUserIdPresenceMicrosoftGraphSetstatusmessagePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresencestatusmessage
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresencestatusmessage')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][psobject]$StatusMessage,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Set-MgUserPresenceUserPreferredPresence {
<#
.SYNOPSIS
Run the action set user preferred presence on a presence of a user.
.DESCRIPTION
Sends POST /v1.0/users/{user-id}/presence/setUserPreferredPresence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Availability, Activity, ExpirationDuration, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER ExpirationDuration
The property expirationDuration of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsTrjrarUsersUserIdPresenceMicrosoftGraphSetuserpreferredpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresenceuserpreferredpresence
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/set-mguserpresenceuserpreferredpresence')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Set',Mandatory)][Parameter(ParameterSetName='SetExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Set',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='SetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Activity,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][string]$Availability,
[Parameter(ParameterSetName='SetExpanded')][Parameter(ParameterSetName='SetViaIdentityExpanded')][timespan]$ExpirationDuration,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[switch]$PassThru,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Start-MgCommunicationCallParticipantHoldMusic {
<#
.SYNOPSIS
Run the action start hold music on a participant of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/participants/{participant-id}/startHoldMusic.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: CustomPrompt, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER CustomPrompt
The property customPrompt of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsKtcw9WCommunicationsCallsCallIdParticipantsParticipantIdMicrosoftGraphStartholdmusicPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/start-mgcommunicationcallparticipantholdmusic
#>
[CmdletBinding(DefaultParameterSetName='StartExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/start-mgcommunicationcallparticipantholdmusic')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphStartHoldMusicOperation')]
param(
[Parameter(ParameterSetName='Start',Mandatory)][Parameter(ParameterSetName='StartExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Start',Mandatory)][Parameter(ParameterSetName='StartExpanded',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='StartViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='StartViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Start',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='StartViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='StartExpanded')][Parameter(ParameterSetName='StartViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='StartExpanded')][Parameter(ParameterSetName='StartViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='StartExpanded')][Parameter(ParameterSetName='StartViaIdentityExpanded')][hashtable]$CustomPrompt,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Stop-MgCommunicationCallMediaProcessing {
<#
.SYNOPSIS
Run the action cancel media processing on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/cancelMediaProcessing.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsYp37FjCommunicationsCallsCallIdMicrosoftGraphCancelmediaprocessingPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/stop-mgcommunicationcallmediaprocessing
#>
[CmdletBinding(DefaultParameterSetName='CancelExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/stop-mgcommunicationcallmediaprocessing')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCancelMediaProcessingOperation')]
param(
[Parameter(ParameterSetName='Cancel',Mandatory)][Parameter(ParameterSetName='CancelExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='CancelViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CancelViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Cancel',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CancelViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CancelExpanded')][Parameter(ParameterSetName='CancelViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CancelExpanded')][Parameter(ParameterSetName='CancelViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Stop-MgCommunicationCallParticipantHoldMusic {
<#
.SYNOPSIS
Run the action stop hold music on a participant of a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/participants/{participant-id}/stopHoldMusic.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPaths1AuzqgwCommunicationsCallsCallIdParticipantsParticipantIdMicrosoftGraphStopholdmusicPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/stop-mgcommunicationcallparticipantholdmusic
#>
[CmdletBinding(DefaultParameterSetName='StopExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/stop-mgcommunicationcallparticipantholdmusic')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphStopHoldMusicOperation')]
param(
[Parameter(ParameterSetName='Stop',Mandatory)][Parameter(ParameterSetName='StopExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Stop',Mandatory)][Parameter(ParameterSetName='StopExpanded',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='StopViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='StopViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Stop',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='StopViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='StopExpanded')][Parameter(ParameterSetName='StopViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='StopExpanded')][Parameter(ParameterSetName='StopViaIdentityExpanded')][string]$ClientContext,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationAdhocCall {
<#
.SYNOPSIS
Change an adhoc call.
.DESCRIPTION
Sends PATCH /v1.0/communications/adhocCalls/{adhocCall-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Recordings, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Transcripts
The property transcripts of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAdhocCall
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationadhoccall
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationadhoccall')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAdhocCall')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Transcripts,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationAdhocCallRecording {
<#
.SYNOPSIS
Change a recording of an adhoc call.
.DESCRIPTION
Sends PATCH /v1.0/communications/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallRecordingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER RecordingContentUrl
The property recordingContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationadhoccallrecording
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationadhoccallrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationAdhocCallTranscript {
<#
.SYNOPSIS
Change a transcript of an adhoc call.
.DESCRIPTION
Sends PATCH /v1.0/communications/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}.
.PARAMETER AdhocCallId
Stands for {adhocCall-id} in the address.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AdhocCallId, CallTranscriptId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER MetadataContentInputFile
The file whose bytes are the property metadataContent of the body.
.PARAMETER TranscriptContentUrl
The property transcriptContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationadhoccalltranscript
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationadhoccalltranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$AdhocCallId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MetadataContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$TranscriptContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Change an audio routing group of a call.
.DESCRIPTION
Sends PATCH /v1.0/communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}.
.PARAMETER AudioRoutingGroupId
Stands for {audioRoutingGroup-id} in the address.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AudioRoutingGroupId, CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Receivers, RoutingMode, Sources, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Receivers
The property receivers of the body.
.PARAMETER RoutingMode
The property routingMode of the body.
.PARAMETER Sources
The property sources of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallaudioroutinggroup')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$AudioRoutingGroupId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Receivers,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RoutingMode,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Sources,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Change a content sharing session of a call.
.DESCRIPTION
Sends PATCH /v1.0/communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ContentSharingSessionId
Stands for {contentSharingSession-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ContentSharingSessionId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallcontentsharingsession')]
[OutputType('System.String')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$ContentSharingSessionId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][hashtable]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallOperation {
<#
.SYNOPSIS
Change an operation of a call.
.DESCRIPTION
Sends PATCH /v1.0/communications/calls/{call-id}/operations/{commsOperation-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER CommsOperationId
Stands for {commsOperation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, CommsOperationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ClientContext, ResultInfo, Status, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER ResultInfo
The property resultInfo of the body. Properties: Code, Message, Subcode, and any other.
.PARAMETER Status
The property status of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCommsOperation
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcalloperation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCommsOperation')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CommsOperationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ResultInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Status,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallParticipant {
<#
.SYNOPSIS
Change a participant of a call.
.DESCRIPTION
Sends PATCH /v1.0/communications/calls/{call-id}/participants/{participant-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Info, IsInLobby, IsMuted, MediaStreams, Metadata, RecordingInfo, RemovedState, RestrictedExperience, RosterSequenceNumber, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Info
The property info of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, ParticipantId, Region, and any other.
.PARAMETER IsInLobby
The property isInLobby of the body.
.PARAMETER IsMuted
The property isMuted of the body.
.PARAMETER MediaStreams
The property mediaStreams of the body. Properties of each: Direction, Label, MediaType, ServerMuted, SourceId, and any other.
.PARAMETER Metadata
The property metadata of the body.
.PARAMETER RecordingInfo
The property recordingInfo of the body. Properties: Initiator, RecordingStatus, and any other.
.PARAMETER RemovedState
The property removedState of the body. Properties: Reason, and any other.
.PARAMETER RestrictedExperience
The property restrictedExperience of the body. Properties: ContentSharingDisabled, VideoDisabled, and any other.
.PARAMETER RosterSequenceNumber
The property rosterSequenceNumber of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphParticipant
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallparticipant')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphParticipant')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Info,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsInLobby,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsMuted,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$MediaStreams,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Metadata,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$RecordingInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$RemovedState,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$RestrictedExperience,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][long]$RosterSequenceNumber,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallRecordOrganizerV2 {
<#
.SYNOPSIS
Change an organizer v2 of a call record.
.DESCRIPTION
Sends PATCH /v1.0/communications/callRecords/{callRecord-id}/organizer_v2.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AdministrativeUnitInfos
The property administrativeUnitInfos of the body. Properties of each: Id, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: Application, Device, User, ApplicationInstance, AssertedIdentity, AzureCommunicationServicesUser, Encrypted, EndpointType, Guest, OnPremises, Phone, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordorganizerv2
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordorganizerv2')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsOrganizer')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][hashtable]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AdministrativeUnitInfos,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Identity,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Change a participants v2 of a call record.
.DESCRIPTION
Sends PATCH /v1.0/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, ParticipantId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AdministrativeUnitInfos
The property administrativeUnitInfos of the body. Properties of each: Id, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: Application, Device, User, ApplicationInstance, AssertedIdentity, AzureCommunicationServicesUser, Encrypted, EndpointType, Guest, OnPremises, Phone, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordparticipantv2')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsParticipant')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][hashtable]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AdministrativeUnitInfos,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Identity,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallRecordSession {
<#
.SYNOPSIS
Change a session of a call record.
.DESCRIPTION
Sends PATCH /v1.0/communications/callRecords/{callRecord-id}/sessions/{session-id}.
.PARAMETER CallRecordId
Stands for {callRecord-id} in the address.
.PARAMETER SessionId
Stands for {session-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordId, SessionId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Callee, Caller, EndDateTime, FailureInfo, IsTest, Modalities, StartDateTime, Segments, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Callee
The property callee of the body. Properties: UserAgent, and any other.
.PARAMETER Caller
The property caller of the body. Properties: UserAgent, and any other.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER FailureInfo
The property failureInfo of the body. Properties: Reason, Stage, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER IsTest
The property isTest of the body.
.PARAMETER Modalities
The property modalities of the body.
.PARAMETER Segments
The property segments of the body. Properties of each: Id, Callee, Caller, EndDateTime, FailureInfo, Media, StartDateTime, and any other.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsSession
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordsession')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecordsSession')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$SessionId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Callee,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Caller,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$FailureInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsTest,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Modalities,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Segments,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationCallRecordingStatus {
<#
.SYNOPSIS
Run the action update recording status on a call.
.DESCRIPTION
Sends POST /v1.0/communications/calls/{call-id}/updateRecordingStatus.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Status, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Status
The property status of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IPathsEipedyCommunicationsCallsCallIdMicrosoftGraphUpdaterecordingstatusPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordingstatus
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationcallrecordingstatus')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphUpdateRecordingStatusOperation')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Status,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeeting {
<#
.SYNOPSIS
Change an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetings/{onlineMeeting-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowCopyingAndSharingMeetingContent, AllowedLobbyAdmitters, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AudioConferencing, ChatInfo, ChatRestrictions, CloudVideoInteropInfo, ExpiryDateTime, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, MeetingOptionsWebUrl, MeetingSpokenLanguageTag, MeetingType, RecordAutomatically, SensitivityLabelAssignment, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AttendeeReport, BroadcastSettings, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, MeetingTemplateId, Participants, StartDateTime, Recordings, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
.PARAMETER AllowCopyingAndSharingMeetingContent
The property allowCopyingAndSharingMeetingContent of the body.
.PARAMETER AllowLiveShare
The property allowLiveShare of the body.
.PARAMETER AllowMeetingChat
The property allowMeetingChat of the body.
.PARAMETER AllowParticipantsToChangeName
The property allowParticipantsToChangeName of the body.
.PARAMETER AllowPowerPointSharing
The property allowPowerPointSharing of the body.
.PARAMETER AllowRecording
The property allowRecording of the body.
.PARAMETER AllowTeamworkReactions
The property allowTeamworkReactions of the body.
.PARAMETER AllowTranscription
The property allowTranscription of the body.
.PARAMETER AllowWhiteboard
The property allowWhiteboard of the body.
.PARAMETER AllowedLobbyAdmitters
The property allowedLobbyAdmitters of the body.
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CloudVideoInteropInfo
The property cloudVideoInteropInfo of the body. Properties: MoreInfoWebUrl, TenantKey, VideoTeleconferenceId, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExpiryDateTime
The property expiryDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsBroadcast
The property isBroadcast of the body.
.PARAMETER IsEndToEndEncryptionEnabled
The property isEndToEndEncryptionEnabled of the body.
.PARAMETER IsEntryExitAnnounced
The property isEntryExitAnnounced of the body.
.PARAMETER JoinInformation
The property joinInformation of the body. Properties: Content, ContentType, and any other.
.PARAMETER JoinMeetingIdSettings
The property joinMeetingIdSettings of the body. Properties: IsPasscodeRequired, JoinMeetingId, Passcode, and any other.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingOptionsWebUrl
The property meetingOptionsWebUrl of the body.
.PARAMETER MeetingSpokenLanguageTag
The property meetingSpokenLanguageTag of the body.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER MeetingType
The property meetingType of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER SensitivityLabelAssignment
The property sensitivityLabelAssignment of the body. Properties: SensitivityLabelId, and any other.
.PARAMETER ShareMeetingChatHistoryDefault
The property shareMeetingChatHistoryDefault of the body.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Transcripts
The property transcripts of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER VideoTeleconferenceId
The property videoTeleconferenceId of the body.
.PARAMETER WatermarkProtection
The property watermarkProtection of the body. Properties: IsEnabledForContentSharing, IsEnabledForVideo, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowCopyingAndSharingMeetingContent,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedLobbyAdmitters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$CloudVideoInteropInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$ExpiryDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingOptionsWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingSpokenLanguageTag,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingType,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$SensitivityLabelAssignment,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ShareMeetingChatHistoryDefault,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Subject,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Transcripts,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$VideoTeleconferenceId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$WatermarkProtection,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Change an attendance report of an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ExternalEventInformation
The property externalEventInformation of the body. Properties of each: ApplicationId, ExternalEventId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingEndDateTime
The property meetingEndDateTime of the body.
.PARAMETER MeetingStartDateTime
The property meetingStartDateTime of the body.
.PARAMETER TotalParticipantCount
The property totalParticipantCount of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceRecords,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$ExternalEventInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$MeetingEndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$MeetingStartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][int]$TotalParticipantCount,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Change an attendance record of an attendance report.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER ExternalRegistrationInformation
The property externalRegistrationInformation of the body. Properties: Referrer, RegistrationId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrationId
The property registrationId of the body.
.PARAMETER Role
The property role of the body.
.PARAMETER TotalAttendanceInSeconds
The property totalAttendanceInSeconds of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$EmailAddress,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ExternalRegistrationInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Identity,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RegistrationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Role,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][int]$TotalAttendanceInSeconds,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversation {
<#
.SYNOPSIS
Change an online meeting conversation.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreationMode, StarterId, Messages, Starter, ModerationState, OnlineMeetingId, Organizer, UpvoteCount, OnlineMeeting, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Messages
The property messages of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ModerationState
The property moderationState of the body.
.PARAMETER OnlineMeeting
The property onlineMeeting of the body. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowCopyingAndSharingMeetingContent, AllowedLobbyAdmitters, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AudioConferencing, ChatInfo, ChatRestrictions, CloudVideoInteropInfo, ExpiryDateTime, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, MeetingOptionsWebUrl, MeetingSpokenLanguageTag, MeetingType, RecordAutomatically, SensitivityLabelAssignment, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AttendeeReport, BroadcastSettings, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, MeetingTemplateId, Participants, StartDateTime, Recordings, Transcripts, and any other.
.PARAMETER OnlineMeetingId
The property onlineMeetingId of the body.
.PARAMETER Organizer
The property organizer of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Starter
The property starter of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER StarterId
The property starterId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeetingEngagementConversation
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversation
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversation')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeetingEngagementConversation')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Messages,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ModerationState,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$OnlineMeeting,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Organizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Starter,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$StarterId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationMessage {
<#
.SYNOPSIS
Change a message of an online meeting conversation.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessage
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessage')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationMessageReaction {
<#
.SYNOPSIS
Change a reaction of a message.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessagereaction
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessagereaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationMessageReply {
<#
.SYNOPSIS
Change a reply of a message.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessagereply
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessagereply')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationMessageReplyReaction {
<#
.SYNOPSIS
Change a reaction of a reply.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/replies/{engagementConversationMessage-id1}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageId1
Stands for {engagementConversationMessage-id1} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageId1, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessagereplyreaction
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationmessagereplyreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId1,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationStarter {
<#
.SYNOPSIS
Change a starter of an online meeting conversation.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarter
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarter')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationStarterReaction {
<#
.SYNOPSIS
Change a reaction.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarterreaction
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarterreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationStarterReply {
<#
.SYNOPSIS
Change a reply.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Body
The property body of the body. Properties: Content, ContentType, and any other.
.PARAMETER Conversation
The property conversation of the body. Properties: Id, CreationMode, StarterId, Messages, Starter, and any other.
.PARAMETER CreationMode
The property creationMode of the body.
.PARAMETER From
The property from of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Reactions
The property reactions of the body. Properties of each: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER Replies
The property replies of the body. Properties of each: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyTo
The property replyTo of the body. Properties: Id, Body, CreatedDateTime, CreationMode, From, LastModifiedDateTime, ReplyToId, Conversation, Reactions, Replies, ReplyTo, and any other.
.PARAMETER ReplyToId
The property replyToId of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarterreply
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarterreply')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessage')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Body,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Conversation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CreationMode,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$From,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Reactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Replies,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReplyTo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReplyToId,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingConversationStarterReplyReaction {
<#
.SYNOPSIS
Change a reaction of a reply.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/replies/{engagementConversationMessage-id}/reactions/{engagementConversationMessageReaction-id}.
.PARAMETER EngagementConversationMessageId
Stands for {engagementConversationMessage-id} in the address.
.PARAMETER EngagementConversationMessageReactionId
Stands for {engagementConversationMessageReaction-id} in the address.
.PARAMETER OnlineMeetingEngagementConversationId
Stands for {onlineMeetingEngagementConversation-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: EngagementConversationMessageId, EngagementConversationMessageReactionId, OnlineMeetingEngagementConversationId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CreatedDateTime, ReactionBy, ReactionType, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER ReactionBy
The property reactionBy of the body. Properties: Application, Device, User, Audience, Group, and any other.
.PARAMETER ReactionType
The property reactionType of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarterreplyreaction
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingconversationstarterreplyreaction')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphEngagementConversationMessageReaction')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$EngagementConversationMessageReactionId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingEngagementConversationId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ReactionBy,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ReactionType,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Change a recording of an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER RecordingContentUrl
The property recordingContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Change a transcript of an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER MetadataContentInputFile
The file whose bytes are the property metadataContent of the body.
.PARAMETER TranscriptContentUrl
The property transcriptContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationonlinemeetingtranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MetadataContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$TranscriptContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgCommunicationPresence {
<#
.SYNOPSIS
Change a presence.
.DESCRIPTION
Sends PATCH /v1.0/communications/presences/{presence-id}.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Activity, Availability, OutOfOfficeSettings, SequenceNumber, StatusMessage, WorkLocation, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER OutOfOfficeSettings
The property outOfOfficeSettings of the body. Properties: IsOutOfOffice, Message, and any other.
.PARAMETER StatusMessage
The property statusMessage of the body. Properties: ExpiryDateTime, Message, PublishedDateTime, and any other.
.PARAMETER WorkLocation
The property workLocation of the body. Properties: PlaceId, Source, WorkLocationType, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mgcommunicationpresence')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Activity,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Availability,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$OutOfOfficeSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$StatusMessage,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$WorkLocation,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgUserOnlineMeeting {
<#
.SYNOPSIS
Change an online meeting of a user.
.DESCRIPTION
Sends PATCH /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowCopyingAndSharingMeetingContent, AllowedLobbyAdmitters, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AudioConferencing, ChatInfo, ChatRestrictions, CloudVideoInteropInfo, ExpiryDateTime, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, MeetingOptionsWebUrl, MeetingSpokenLanguageTag, MeetingType, RecordAutomatically, SensitivityLabelAssignment, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AttendeeReport, BroadcastSettings, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, MeetingTemplateId, Participants, StartDateTime, Recordings, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
.PARAMETER AllowCopyingAndSharingMeetingContent
The property allowCopyingAndSharingMeetingContent of the body.
.PARAMETER AllowLiveShare
The property allowLiveShare of the body.
.PARAMETER AllowMeetingChat
The property allowMeetingChat of the body.
.PARAMETER AllowParticipantsToChangeName
The property allowParticipantsToChangeName of the body.
.PARAMETER AllowPowerPointSharing
The property allowPowerPointSharing of the body.
.PARAMETER AllowRecording
The property allowRecording of the body.
.PARAMETER AllowTeamworkReactions
The property allowTeamworkReactions of the body.
.PARAMETER AllowTranscription
The property allowTranscription of the body.
.PARAMETER AllowWhiteboard
The property allowWhiteboard of the body.
.PARAMETER AllowedLobbyAdmitters
The property allowedLobbyAdmitters of the body.
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CloudVideoInteropInfo
The property cloudVideoInteropInfo of the body. Properties: MoreInfoWebUrl, TenantKey, VideoTeleconferenceId, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER ExpiryDateTime
The property expiryDateTime of the body.
.PARAMETER ExternalId
The property externalId of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsBroadcast
The property isBroadcast of the body.
.PARAMETER IsEndToEndEncryptionEnabled
The property isEndToEndEncryptionEnabled of the body.
.PARAMETER IsEntryExitAnnounced
The property isEntryExitAnnounced of the body.
.PARAMETER JoinInformation
The property joinInformation of the body. Properties: Content, ContentType, and any other.
.PARAMETER JoinMeetingIdSettings
The property joinMeetingIdSettings of the body. Properties: IsPasscodeRequired, JoinMeetingId, Passcode, and any other.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingOptionsWebUrl
The property meetingOptionsWebUrl of the body.
.PARAMETER MeetingSpokenLanguageTag
The property meetingSpokenLanguageTag of the body.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER MeetingType
The property meetingType of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Organizer, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER SensitivityLabelAssignment
The property sensitivityLabelAssignment of the body. Properties: SensitivityLabelId, and any other.
.PARAMETER ShareMeetingChatHistoryDefault
The property shareMeetingChatHistoryDefault of the body.
.PARAMETER StartDateTime
The property startDateTime of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Transcripts
The property transcripts of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER VideoTeleconferenceId
The property videoTeleconferenceId of the body.
.PARAMETER WatermarkProtection
The property watermarkProtection of the body. Properties: IsEnabledForContentSharing, IsEnabledForVideo, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeeting')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowCopyingAndSharingMeetingContent,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedLobbyAdmitters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$CloudVideoInteropInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$ExpiryDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingOptionsWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingSpokenLanguageTag,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingType,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$SensitivityLabelAssignment,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ShareMeetingChatHistoryDefault,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Subject,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Transcripts,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$VideoTeleconferenceId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$WatermarkProtection,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Change an attendance report of an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ExternalEventInformation, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ExternalEventInformation
The property externalEventInformation of the body. Properties of each: ApplicationId, ExternalEventId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingEndDateTime
The property meetingEndDateTime of the body.
.PARAMETER MeetingStartDateTime
The property meetingStartDateTime of the body.
.PARAMETER TotalParticipantCount
The property totalParticipantCount of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceRecords,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$ExternalEventInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$MeetingEndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$MeetingStartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][int]$TotalParticipantCount,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Change an attendance record of an attendance report.
.DESCRIPTION
Sends PATCH /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, ExternalRegistrationInformation, Identity, RegistrationId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER ExternalRegistrationInformation
The property externalRegistrationInformation of the body. Properties: Referrer, RegistrationId, and any other.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrationId
The property registrationId of the body.
.PARAMETER Role
The property role of the body.
.PARAMETER TotalAttendanceInSeconds
The property totalAttendanceInSeconds of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$EmailAddress,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ExternalRegistrationInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Identity,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RegistrationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Role,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][int]$TotalAttendanceInSeconds,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgUserOnlineMeetingRecording {
<#
.SYNOPSIS
Change a recording of an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallRecordingId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER RecordingContentUrl
The property recordingContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingrecording')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Change a transcript of an online meeting.
.DESCRIPTION
Sends PATCH /v1.0/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
.PARAMETER CallTranscriptId
Stands for {callTranscript-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallTranscriptId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, MetadataContent, TranscriptContentUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER ContentInputFile
The file whose bytes are the property content of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingId
The property meetingId of the body.
.PARAMETER MeetingOrganizer
The property meetingOrganizer of the body. Properties: Application, Device, User, and any other.
.PARAMETER MetadataContentInputFile
The file whose bytes are the property metadataContent of the body.
.PARAMETER TranscriptContentUrl
The property transcriptContentUrl of the body.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguseronlinemeetingtranscript')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingOrganizer,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MetadataContentInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$TranscriptContentUrl,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Update-MgUserPresence {
<#
.SYNOPSIS
Change a presence of a user.
.DESCRIPTION
Sends PATCH /v1.0/users/{user-id}/presence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Activity, Availability, OutOfOfficeSettings, SequenceNumber, StatusMessage, WorkLocation, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER Activity
The property activity of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Availability
The property availability of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER OutOfOfficeSettings
The property outOfOfficeSettings of the body. Properties: IsOutOfOffice, Message, and any other.
.PARAMETER StatusMessage
The property statusMessage of the body. Properties: ExpiryDateTime, Message, PublishedDateTime, and any other.
.PARAMETER WorkLocation
The property workLocation of the body. Properties: PlaceId, Source, WorkLocationType, and any other.
.PARAMETER Break
Refused with a word on how to debug.
.PARAMETER Headers
Headers to add, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request last.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send through.
.PARAMETER ProxyCredential
Who signs in to the proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy as the current user.
.INPUTS
Microsoft.Graph.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguserpresence
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/update-mguserpresence')]
[OutputType('Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Activity,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Availability,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$OutOfOfficeSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$StatusMessage,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$WorkLocation,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
