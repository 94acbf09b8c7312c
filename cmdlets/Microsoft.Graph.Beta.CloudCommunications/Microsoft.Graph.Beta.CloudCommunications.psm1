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
if ([System.IO.Path]::GetFileName($folder) -eq 'Microsoft.Graph.Beta.CloudCommunications') { $folder = [System.IO.Path]::GetDirectoryName($folder) }
$found = if ($loaded) { "comes from $($loaded[0].ModuleBase) and is not mgshim's" } else { 'is not loaded' }
$message = 'Microsoft.Graph.Authentication ' + "$found. Put the folder '$folder' first in PSModulePath, start a new session and import " + 'Microsoft.Graph.Beta.CloudCommunications again.'
$Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($message), 'MgShimBridgeNotFound', 'ResourceUnavailable', 'Microsoft.Graph.Authentication'))
}
function Add-MgBetaCommunicationCallLargeGalleryView {
<#
.SYNOPSIS
Run the action add large gallery view on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/addLargeGalleryView.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths12Hh6NfCommunicationsCallsCallIdMicrosoftGraphAddlargegalleryviewPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/add-mgbetacommunicationcalllargegalleryview
#>
[CmdletBinding(DefaultParameterSetName='AddExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/add-mgbetacommunicationcalllargegalleryview')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAddLargeGalleryViewOperation')]
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
function Clear-MgBetaCommunicationPresence {
<#
.SYNOPSIS
Run the action clear presence on a presence.
.DESCRIPTION
Sends POST /beta/communications/presences/{presence-id}/clearPresence.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Ca0Rf4CommunicationsPresencesPresenceIdMicrosoftGraphClearpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/clear-mgbetacommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='ClearExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/clear-mgbetacommunicationpresence')]
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
function Clear-MgBetaCommunicationPresenceUserPreferredPresence {
<#
.SYNOPSIS
Run the action clear user preferred presence on a presence.
.DESCRIPTION
Sends POST /beta/communications/presences/{presence-id}/clearUserPreferredPresence.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/clear-mgbetacommunicationpresenceuserpreferredpresence
#>
[CmdletBinding(DefaultParameterSetName='Clear',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/clear-mgbetacommunicationpresenceuserpreferredpresence')]
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
function Get-MgBetaCommunicationCall {
<#
.SYNOPSIS
Get a call.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcall')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCall')]
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
function Get-MgBetaCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Get one of the audio routing groups of a call, or list them.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/audioRoutingGroups.
Sends GET /beta/communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallaudioroutinggroup')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$AudioRoutingGroupId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallAudioRoutingGroupCount {
<#
.SYNOPSIS
Count the audio routing groups of a call.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/audioRoutingGroups/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallaudioroutinggroupcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallaudioroutinggroupcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Get one of the content sharing sessions of a call, or list them.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/contentSharingSessions.
Sends GET /beta/communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallcontentsharingsession')]
[OutputType('System.String','Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphContentSharingSession')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$ContentSharingSessionId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallContentSharingSessionCount {
<#
.SYNOPSIS
Count the content sharing sessions of a call.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/contentSharingSessions/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallcontentsharingsessioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallcontentsharingsessioncount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallCount {
<#
.SYNOPSIS
Count the calls.
.DESCRIPTION
Sends GET /beta/communications/calls/$count.
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
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallOperation {
<#
.SYNOPSIS
Get one of the operations of a call, or list them.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/operations.
Sends GET /beta/communications/calls/{call-id}/operations/{commsOperation-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcalloperation')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCommsOperation')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$CommsOperationId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallOperationCount {
<#
.SYNOPSIS
Count the operations of a call.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/operations/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcalloperationcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcalloperationcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallParticipant {
<#
.SYNOPSIS
Get one of the participants of a call, or list them.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/participants.
Sends GET /beta/communications/calls/{call-id}/participants/{participant-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallparticipant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphParticipant')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallParticipantCount {
<#
.SYNOPSIS
Count the participants of a call.
.DESCRIPTION
Sends GET /beta/communications/calls/{call-id}/participants/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallparticipantcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallparticipantcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallRecord {
<#
.SYNOPSIS
Get a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecord
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsCallRecord')]
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
function Get-MgBetaCommunicationCallRecordCount {
<#
.SYNOPSIS
Count the call records.
.DESCRIPTION
Sends GET /beta/communications/callRecords/$count.
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
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallRecordOrganizerV2 {
<#
.SYNOPSIS
Get an organizer v2 of a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}/organizer_v2.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordorganizerv2
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordorganizerv2')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsOrganizer')]
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
function Get-MgBetaCommunicationCallRecordParticipant {
<#
.SYNOPSIS
Count the participants v2 of a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}/participants_v2/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordparticipant
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordparticipant')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Get one of the participants v2 of a call record, or list them.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}/participants_v2.
Sends GET /beta/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordparticipantv2')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsParticipant')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallRecordPstnBlockedUserLog {
<#
.SYNOPSIS
Call the function get pstn blocked users log of a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/getPstnBlockedUsersLog(fromDateTime={fromDateTime},toDateTime={toDateTime}).
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: FromDateTime, ToDateTime.
.PARAMETER FromDateTime
Stands for {fromDateTime} in the address.
.PARAMETER ToDateTime
Stands for {toDateTime} in the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordpstnblockeduserlog
#>
[CmdletBinding(DefaultParameterSetName='GetViaIdentity',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordpstnblockeduserlog')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsPstnBlockedUsersLogRow')]
param(
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][datetime]$FromDateTime,
[Parameter(ParameterSetName='Get',Mandatory)][datetime]$ToDateTime,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][switch]$Count,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][int]$Skip,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallRecordPstnOnlineMeetingDialoutReport {
<#
.SYNOPSIS
Call the function get pstn online meeting dialout report of a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/getPstnOnlineMeetingDialoutReport(fromDateTime={fromDateTime},toDateTime={toDateTime}).
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: FromDateTime, ToDateTime.
.PARAMETER FromDateTime
Stands for {fromDateTime} in the address.
.PARAMETER ToDateTime
Stands for {toDateTime} in the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordpstnonlinemeetingdialoutreport
#>
[CmdletBinding(DefaultParameterSetName='GetViaIdentity',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordpstnonlinemeetingdialoutreport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsPstnOnlineMeetingDialoutReport')]
param(
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][datetime]$FromDateTime,
[Parameter(ParameterSetName='Get',Mandatory)][datetime]$ToDateTime,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][switch]$Count,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][int]$Skip,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallRecordSession {
<#
.SYNOPSIS
Get one of the sessions of a call record, or list them.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}/sessions.
Sends GET /beta/communications/callRecords/{callRecord-id}/sessions/{session-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsession')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsSession')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$CallRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][string]$SessionId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationCallRecordSessionCount {
<#
.SYNOPSIS
Count the sessions of a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}/sessions/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsessioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsessioncount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallRecordSessionSegmentCount {
<#
.SYNOPSIS
Count the segments of a session.
.DESCRIPTION
Sends GET /beta/communications/callRecords/{callRecord-id}/sessions/{session-id}/segments/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsessionsegmentcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsessionsegmentcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationCallRecordSmLog {
<#
.SYNOPSIS
Call the function get sms log of a call record.
.DESCRIPTION
Sends GET /beta/communications/callRecords/getSmsLog(fromDateTime={fromDateTime},toDateTime={toDateTime}).
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: FromDateTime, ToDateTime.
.PARAMETER FromDateTime
Stands for {fromDateTime} in the address.
.PARAMETER ToDateTime
Stands for {toDateTime} in the address.
.PARAMETER Count
The option $count of the address.
.PARAMETER Filter
The option $filter of the address.
.PARAMETER Search
The option $search of the address.
.PARAMETER Skip
The option $skip of the address.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsmlog
#>
[CmdletBinding(DefaultParameterSetName='GetViaIdentity',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationcallrecordsmlog')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsSmsLogRow')]
param(
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get',Mandatory)][datetime]$FromDateTime,
[Parameter(ParameterSetName='Get',Mandatory)][datetime]$ToDateTime,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][switch]$Count,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][int]$Skip,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeeting {
<#
.SYNOPSIS
Get one of the online meetings, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}.
Sends POST /beta/communications/onlineMeetings/createOrGet.
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
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Pc6SxrCommunicationsOnlinemeetingsMicrosoftGraphCreateorgetPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='GetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingAiInsight {
<#
.SYNOPSIS
Get one of the ai insights of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/aiInsights.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}.
.PARAMETER CallAiInsightId
Stands for {callAiInsight-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallAiInsightId, OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingaiinsight')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallAiInsightId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingAiInsightCount {
<#
.SYNOPSIS
Count the ai insights of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/aiInsights/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingaiinsightcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingaiinsightcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingAlternativeRecording {
<#
.SYNOPSIS
Save the alternative recording of an online meeting to a file.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/alternativeRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingalternativerecording
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingalternativerecording')]
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
function Get-MgBetaCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Get one of the attendance reports of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Get one of the attendance records of an attendance report, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='List1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][Parameter(ParameterSetName='List1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][string]$Filter,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][string]$Search,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][int]$Skip,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('Limit')][int]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][int]$PageSize,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][switch]$All,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgBetaCommunicationOnlineMeetingAttendanceReportAttendanceRecordCount {
<#
.SYNOPSIS
Count the attendance records of an attendance report.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/$count.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereportattendancerecordcount
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereportattendancerecordcount')]
[OutputType('System.Int32')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][string]$Search,
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
function Get-MgBetaCommunicationOnlineMeetingAttendanceReportCount {
<#
.SYNOPSIS
Count the attendance reports of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereportcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendancereportcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Save the attendee report of an online meeting to a file.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/attendeeReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingattendeereport')]
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
function Get-MgBetaCommunicationOnlineMeetingBroadcastRecording {
<#
.SYNOPSIS
Save the broadcast recording of an online meeting to a file.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/broadcastRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingbroadcastrecording
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingbroadcastrecording')]
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
function Get-MgBetaCommunicationOnlineMeetingByJoinWebUrl {
<#
.SYNOPSIS
Get an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings(joinWebUrl='{joinWebUrl}').
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingbyjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingbyjoinweburl')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$JoinWebUrl,
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
function Get-MgBetaCommunicationOnlineMeetingCount {
<#
.SYNOPSIS
Count the online meetings.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/$count.
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
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingJoinWebUrlVirtualAppointmentJoinWebUrl {
<#
.SYNOPSIS
Call the function get virtual appointment join web url of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl().
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingjoinweburlvirtualappointmentjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingjoinweburlvirtualappointmentjoinweburl')]
[OutputType('System.String')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$JoinWebUrl,
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
function Get-MgBetaCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Get one of the recordings of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/recording.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
Sends GET /beta/communications/onlineMeetings/getAllRecordings(meetingOrganizerUserId='@meetingOrganizerUserId',startDateTime=@startDateTime,endDateTime=@endDateTime).
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, CallRecordingId.
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
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Get2',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecording')]
[OutputType('System.Boolean','Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get1',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Get2')][switch]$Count,
[Parameter(ParameterSetName='Get2')][datetime]$EndDateTime,
[Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='Get2')][string]$MeetingOrganizerUserId,
[Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get2')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get2')][Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][switch]$PassThru,
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
function Get-MgBetaCommunicationOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Save the content of a recording to a file.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecordingcontent')]
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
function Get-MgBetaCommunicationOnlineMeetingRecordingCount {
<#
.SYNOPSIS
Count the recordings of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecordingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecordingcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingRecordingDelta {
<#
.SYNOPSIS
List what has changed among the recordings of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/delta().
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecordingdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingrecordingdelta')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][int]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingRegistration {
<#
.SYNOPSIS
Get a registration of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistration
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistration')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistration')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
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
function Get-MgBetaCommunicationOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Get one of the custom questions, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/customQuestions.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}.
.PARAMETER MeetingRegistrationQuestionId
Stands for {meetingRegistrationQuestion-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrationQuestionId, OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationcustomquestion')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingRegistrationQuestionId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingRegistrationCustomQuestionCount {
<#
.SYNOPSIS
Count the custom questions.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationcustomquestioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationcustomquestioncount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Get one of the registrants, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/registrants.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}.
.PARAMETER MeetingRegistrantBaseId
Stands for {meetingRegistrantBase-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrantBaseId, OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationregistrant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingRegistrantBaseId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingRegistrationRegistrantCount {
<#
.SYNOPSIS
Count the registrants.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/registrants/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationregistrantcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingregistrationregistrantcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Get one of the transcripts of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts.
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
Sends GET /beta/communications/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='@meetingOrganizerUserId',startDateTime=@startDateTime,endDateTime=@endDateTime).
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscript')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Get1')][datetime]$StartDateTime,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Save the content of a transcript to a file.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptcontent')]
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
function Get-MgBetaCommunicationOnlineMeetingTranscriptCount {
<#
.SYNOPSIS
Count the transcripts of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaCommunicationOnlineMeetingTranscriptDelta {
<#
.SYNOPSIS
List what has changed among the transcripts of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/delta().
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptdelta
#>
[CmdletBinding(DefaultParameterSetName='Delta',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptdelta')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Delta',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeltaViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Filter,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][string]$Search,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][int]$Skip,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='Delta')][Parameter(ParameterSetName='DeltaViaIdentity')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Save the metadata content of a transcript to a file.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingtranscriptmetadatacontent')]
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
function Get-MgBetaCommunicationOnlineMeetingVirtualAppointmentJoinWebUrl {
<#
.SYNOPSIS
Call the function get virtual appointment join web url of an online meeting.
.DESCRIPTION
Sends GET /beta/communications/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl().
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingvirtualappointmentjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationonlinemeetingvirtualappointmentjoinweburl')]
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
function Get-MgBetaCommunicationPresence {
<#
.SYNOPSIS
Get one of the presences, or list them.
.DESCRIPTION
Sends GET /beta/communications/presences.
Sends GET /beta/communications/presences/{presence-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationpresence')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$PresenceId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaCommunicationPresenceByUserId {
<#
.SYNOPSIS
Run the action get presences by user id on a communication.
.DESCRIPTION
Sends POST /beta/communications/getPresencesByUserId.
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
Microsoft.Graph.Beta.PowerShell.Models.IPaths10WpgkzCommunicationsMicrosoftGraphGetpresencesbyuseridPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationpresencebyuserid
#>
[CmdletBinding(DefaultParameterSetName='GetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationpresencebyuserid')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence')]
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
function Get-MgBetaCommunicationPresenceCount {
<#
.SYNOPSIS
Count the presences.
.DESCRIPTION
Sends GET /beta/communications/presences/$count.
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
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationpresencecount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetacommunicationpresencecount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeeting {
<#
.SYNOPSIS
Get one of the online meetings of a user, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaUserOnlineMeetingAiInsight {
<#
.SYNOPSIS
Get one of the ai insights of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}.
.PARAMETER CallAiInsightId
Stands for {callAiInsight-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallAiInsightId, OnlineMeetingId, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingaiinsight')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallAiInsightId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaUserOnlineMeetingAiInsightCount {
<#
.SYNOPSIS
Count the ai insights of an online meeting.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingaiinsightcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingaiinsightcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingAlternativeRecording {
<#
.SYNOPSIS
Save the alternative recording of an online meeting to a file.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/alternativeRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingalternativerecording
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingalternativerecording')]
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
function Get-MgBetaUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Get one of the attendance reports of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Get one of the attendance records of an attendance report, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='List1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][Parameter(ParameterSetName='List1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][Parameter(ParameterSetName='List1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][string]$Filter,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][string]$Search,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][int]$Skip,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('Limit')][int]$Top,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(DontShow)][uri]$Proxy,
[Parameter(DontShow)][pscredential]$ProxyCredential,
[Parameter(DontShow)][switch]$ProxyUseDefaultCredentials,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][int]$PageSize,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][switch]$All,
[Parameter(ParameterSetName='List')][Parameter(ParameterSetName='List1')][Alias('CV')][string]$CountVariable)
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}
function Get-MgBetaUserOnlineMeetingAttendanceReportAttendanceRecordCount {
<#
.SYNOPSIS
Count the attendance records of an attendance report.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/$count.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereportattendancerecordcount
#>
[CmdletBinding(DefaultParameterSetName='Get1',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereportattendancerecordcount')]
[OutputType('System.Int32')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][string]$Filter,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='GetViaIdentity1')][string]$Search,
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
function Get-MgBetaUserOnlineMeetingAttendanceReportCount {
<#
.SYNOPSIS
Count the attendance reports of an online meeting.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereportcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendancereportcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Save the attendee report of an online meeting to a file.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendeeReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingattendeereport')]
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
function Get-MgBetaUserOnlineMeetingBroadcastRecording {
<#
.SYNOPSIS
Save the broadcast recording of an online meeting to a file.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/broadcastRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingbroadcastrecording
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingbroadcastrecording')]
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
function Get-MgBetaUserOnlineMeetingByJoinWebUrl {
<#
.SYNOPSIS
Get an online meeting of a user.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings(joinWebUrl='{joinWebUrl}').
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingbyjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingbyjoinweburl')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$JoinWebUrl,
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
function Get-MgBetaUserOnlineMeetingCount {
<#
.SYNOPSIS
Count the online meetings of a user.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingRecording {
<#
.SYNOPSIS
Get one of the recordings of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recording.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId, CallRecordingId.
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
.PARAMETER PageSize
How many objects a page has, from 1 to 999.
.PARAMETER All
Asks for all pages, one after another.
.PARAMETER CountVariable
The variable, without $, that receives how many objects there are in all.
.INPUTS
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingrecording')]
[OutputType('System.Boolean','Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='Get1',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='Get1',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='GetViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get1')][Parameter(ParameterSetName='GetViaIdentity1')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='GetViaIdentity',Mandatory)][string]$OutFile,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(DontShow)][switch]$Break,
[Parameter(ValueFromPipeline)][System.Collections.IDictionary]$Headers,
[Parameter(DontShow)][object[]]$HttpPipelineAppend,
[Parameter(DontShow)][object[]]$HttpPipelinePrepend,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][switch]$PassThru,
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
function Get-MgBetaUserOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Save the content of a recording to a file.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingrecordingcontent')]
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
function Get-MgBetaUserOnlineMeetingRecordingCount {
<#
.SYNOPSIS
Count the recordings of an online meeting.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingrecordingcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingrecordingcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingRegistration {
<#
.SYNOPSIS
Get a registration of an online meeting.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistration
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistration')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistration')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$OnlineMeetingId,
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
function Get-MgBetaUserOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Get one of the custom questions, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}.
.PARAMETER MeetingRegistrationQuestionId
Stands for {meetingRegistrationQuestion-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrationQuestionId, OnlineMeetingId, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationcustomquestion')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingRegistrationQuestionId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaUserOnlineMeetingRegistrationCustomQuestionCount {
<#
.SYNOPSIS
Count the custom questions.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationcustomquestioncount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationcustomquestioncount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Get one of the registrants, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/registrants.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}.
.PARAMETER MeetingRegistrantBaseId
Stands for {meetingRegistrantBase-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrantBaseId, OnlineMeetingId, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationregistrant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$MeetingRegistrantBaseId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaUserOnlineMeetingRegistrationRegistrantCount {
<#
.SYNOPSIS
Count the registrants.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/registrants/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationregistrantcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingregistrationregistrantcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Get one of the transcripts of an online meeting, or list them.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts.
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='List',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscript')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
param(
[Parameter(ParameterSetName='Get',Mandatory)][string]$CallTranscriptId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Get',Mandatory)][Parameter(ParameterSetName='List',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='GetViaIdentity',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Expand')][string[]]$ExpandProperty,
[Parameter(ParameterSetName='Get')][Parameter(ParameterSetName='GetViaIdentity')][Parameter(ParameterSetName='List')][Alias('Select')][string[]]$Property,
[Parameter(ParameterSetName='List')][string]$Filter,
[Parameter(ParameterSetName='List')][string]$Search,
[Parameter(ParameterSetName='List')][int]$Skip,
[Parameter(ParameterSetName='List')][Alias('OrderBy')][string[]]$Sort,
[Parameter(ParameterSetName='List')][Alias('Limit')][int]$Top,
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
function Get-MgBetaUserOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Save the content of a transcript to a file.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscriptcontent')]
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
function Get-MgBetaUserOnlineMeetingTranscriptCount {
<#
.SYNOPSIS
Count the transcripts of an online meeting.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/$count.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscriptcount
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscriptcount')]
[OutputType('System.Int32')]
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
function Get-MgBetaUserOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Save the metadata content of a transcript to a file.
.DESCRIPTION
Sends GET /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauseronlinemeetingtranscriptmetadatacontent')]
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
function Get-MgBetaUserPresence {
<#
.SYNOPSIS
Get a presence of a user.
.DESCRIPTION
Sends GET /beta/users/{user-id}/presence.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauserpresence
#>
[CmdletBinding(DefaultParameterSetName='Get',PositionalBinding=$false,HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/get-mgbetauserpresence')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence')]
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
function Invoke-MgBetaAnswerCommunicationCall {
<#
.SYNOPSIS
Run the action answer on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/answer.
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
The property mediaConfig of the body. Properties: RemoveFromDefaultAudioGroup, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsQvpqn4CommunicationsCallsCallIdMicrosoftGraphAnswerPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaanswercommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='AnswerExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaanswercommunicationcall')]
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
[Parameter(ParameterSetName='AnswerExpanded')][Parameter(ParameterSetName='AnswerViaIdentityExpanded')][psobject]$MediaConfig,
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
function Invoke-MgBetaCreateOrGetCommunicationOnlineMeeting {
<#
.SYNOPSIS
Run the action create or get on an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/createOrGet.
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
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Pc6SxrCommunicationsOnlinemeetingsMicrosoftGraphCreateorgetPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetacreateorgetcommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetacreateorgetcommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
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
function Invoke-MgBetaInviteCommunicationCallParticipant {
<#
.SYNOPSIS
Run the action invite on a participant of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/participants/invite.
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
The property participants of the body. Properties of each: EndpointType, Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Bh76WaCommunicationsCallsCallIdParticipantsMicrosoftGraphInvitePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetainvitecommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='InviteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetainvitecommunicationcallparticipant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphInviteParticipantsOperation')]
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
function Invoke-MgBetaKeepCommunicationCallAlive {
<#
.SYNOPSIS
Run the action keep alive on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/keepAlive.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetakeepcommunicationcallalive
#>
[CmdletBinding(DefaultParameterSetName='Keep',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetakeepcommunicationcallalive')]
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
function Invoke-MgBetaLogCommunicationCallTeleconferenceDeviceQuality {
<#
.SYNOPSIS
Run the action log teleconference device quality on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/logTeleconferenceDeviceQuality.
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
Microsoft.Graph.Beta.PowerShell.Models.IPaths1JbdsmaCommunicationsCallsMicrosoftGraphLogteleconferencedevicequalityPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetalogcommunicationcallteleconferencedevicequality
#>
[CmdletBinding(DefaultParameterSetName='LogExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetalogcommunicationcallteleconferencedevicequality')]
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
function Invoke-MgBetaMuteAllCommunicationCallParticipant {
<#
.SYNOPSIS
Run the action mute all on a participant of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/participants/muteAll.
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
The property participants of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsKpvac3CommunicationsCallsCallIdParticipantsMicrosoftGraphMuteallPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetamuteallcommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='MuteExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetamuteallcommunicationcallparticipant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMuteParticipantsOperation')]
param(
[Parameter(ParameterSetName='Mute1',Mandatory)][Parameter(ParameterSetName='MuteExpanded1',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='MuteViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='MuteViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Mute1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='MuteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='MuteExpanded1')][Parameter(ParameterSetName='MuteViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='MuteExpanded1')][Parameter(ParameterSetName='MuteViaIdentityExpanded1')][string]$ClientContext,
[Parameter(ParameterSetName='MuteExpanded1')][Parameter(ParameterSetName='MuteViaIdentityExpanded1')][string[]]$Participants,
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
function Invoke-MgBetaMuteCommunicationCall {
<#
.SYNOPSIS
Run the action mute on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/mute.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths13Zt223CommunicationsCallsCallIdMicrosoftGraphMutePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetamutecommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='MuteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetamutecommunicationcall')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMuteParticipantOperation')]
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
function Invoke-MgBetaMuteCommunicationCallParticipant {
<#
.SYNOPSIS
Run the action mute on a participant of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/participants/{participant-id}/mute.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsTobgxoCommunicationsCallsCallIdParticipantsParticipantIdMicrosoftGraphMutePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetamutecommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='MuteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetamutecommunicationcallparticipant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMuteParticipantOperation')]
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
function Invoke-MgBetaPlayCommunicationCallPrompt {
<#
.SYNOPSIS
Run the action play prompt on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/playPrompt.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Prompts, Loop, ClientContext, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER ClientContext
The property clientContext of the body.
.PARAMETER Loop
The property loop of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Gzqcv2CommunicationsCallsCallIdMicrosoftGraphPlaypromptPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaplaycommunicationcallprompt
#>
[CmdletBinding(DefaultParameterSetName='PlayExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaplaycommunicationcallprompt')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPlayPromptOperation')]
param(
[Parameter(ParameterSetName='Play',Mandatory)][Parameter(ParameterSetName='PlayExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='PlayViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='PlayViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Play',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='PlayViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='PlayExpanded')][Parameter(ParameterSetName='PlayViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='PlayExpanded')][Parameter(ParameterSetName='PlayViaIdentityExpanded')][string]$ClientContext,
[Parameter(ParameterSetName='PlayExpanded')][Parameter(ParameterSetName='PlayViaIdentityExpanded')][switch]$Loop,
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
function Invoke-MgBetaRecordCommunicationCall {
<#
.SYNOPSIS
Run the action record on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/record.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Prompts, BargeInAllowed, InitialSilenceTimeoutInSeconds, MaxSilenceTimeoutInSeconds, MaxRecordDurationInSeconds, PlayBeep, StreamWhileRecording, StopTones, ClientContext, and any other.
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
.PARAMETER StreamWhileRecording
The property streamWhileRecording of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Mdqe66CommunicationsCallsCallIdMicrosoftGraphRecordPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetarecordcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='RecordExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetarecordcommunicationcall')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphRecordOperation')]
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
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][switch]$StreamWhileRecording,
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
function Invoke-MgBetaRecordCommunicationCallResponse {
<#
.SYNOPSIS
Run the action record response on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/recordResponse.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Prompts, BargeInAllowed, InitialSilenceTimeoutInSeconds, MaxSilenceTimeoutInSeconds, MaxRecordDurationInSeconds, PlayBeep, StreamWhileRecording, StopTones, ClientContext, and any other.
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
.PARAMETER StreamWhileRecording
The property streamWhileRecording of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths14Wb7KqCommunicationsCallsCallIdMicrosoftGraphRecordresponsePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetarecordcommunicationcallresponse
#>
[CmdletBinding(DefaultParameterSetName='RecordExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetarecordcommunicationcallresponse')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphRecordOperation')]
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
[Parameter(ParameterSetName='RecordExpanded')][Parameter(ParameterSetName='RecordViaIdentityExpanded')][switch]$StreamWhileRecording,
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
function Invoke-MgBetaRedirectCommunicationCall {
<#
.SYNOPSIS
Run the action redirect on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/redirect.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Targets, TargetDisposition, Timeout, MaskCallee, MaskCaller, CallbackUri, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallbackUri
The property callbackUri of the body.
.PARAMETER MaskCallee
The property maskCallee of the body.
.PARAMETER MaskCaller
The property maskCaller of the body.
.PARAMETER TargetDisposition
The property targetDisposition of the body.
.PARAMETER Targets
The property targets of the body. Properties of each: EndpointType, Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
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
.INPUTS
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths183Gi8UCommunicationsCallsCallIdMicrosoftGraphRedirectPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaredirectcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='RedirectExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaredirectcommunicationcall')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Redirect',Mandatory)][Parameter(ParameterSetName='RedirectExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='RedirectViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RedirectViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Redirect',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='RedirectViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][string]$CallbackUri,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][switch]$MaskCallee,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][switch]$MaskCaller,
[Parameter(ParameterSetName='RedirectExpanded')][Parameter(ParameterSetName='RedirectViaIdentityExpanded')][string]$TargetDisposition,
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
function Invoke-MgBetaRejectCommunicationCall {
<#
.SYNOPSIS
Run the action reject on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/reject.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths4QrghdCommunicationsCallsCallIdMicrosoftGraphRejectPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetarejectcommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='RejectExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetarejectcommunicationcall')]
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
function Invoke-MgBetaSubscribeCommunicationCallToTone {
<#
.SYNOPSIS
Run the action subscribe to tone on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/subscribeToTone.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsXyl6WiCommunicationsCallsCallIdMicrosoftGraphSubscribetotonePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetasubscribecommunicationcalltotone
#>
[CmdletBinding(DefaultParameterSetName='SubscribeExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetasubscribecommunicationcalltotone')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphSubscribeToToneOperation')]
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
function Invoke-MgBetaUnmuteCommunicationCall {
<#
.SYNOPSIS
Run the action unmute on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/unmute.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1X7BvttCommunicationsCallsCallIdMicrosoftGraphUnmutePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaunmutecommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='UnmuteExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/invoke-mgbetaunmutecommunicationcall')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphUnmuteParticipantOperation')]
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
function Move-MgBetaCommunicationCall {
<#
.SYNOPSIS
Run the action transfer on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/transfer.
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
The property transferTarget of the body. Properties: EndpointType, Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
.PARAMETER Transferee
The property transferee of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, NonAnonymizedIdentity, ParticipantId, PlatformId, Region, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths4Zbm7LCommunicationsCallsCallIdMicrosoftGraphTransferPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/move-mgbetacommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='TransferExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/move-mgbetacommunicationcall')]
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
function New-MgBetaCommunicationCall {
<#
.SYNOPSIS
Create a call.
.DESCRIPTION
Sends POST /beta/communications/calls.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ActiveModalities, AnsweredBy, CallbackUri, CallChainId, CallOptions, CallRoutes, ChatInfo, Direction, IncomingContext, MediaConfig, MediaState, MeetingCapability, MeetingInfo, MyParticipantId, RequestedModalities, ResultInfo, RingingTimeoutInSeconds, RoutingPolicies, Source, State, Subject, Targets, TenantId, TerminationReason, ToneInfo, Transcription, AudioRoutingGroups, ContentSharingSessions, Operations, Participants, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER ActiveModalities
The property activeModalities of the body.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AnsweredBy
The property answeredBy of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, NonAnonymizedIdentity, ParticipantId, PlatformId, Region, and any other.
.PARAMETER AudioRoutingGroups
The property audioRoutingGroups of the body. Properties of each: Id, Receivers, RoutingMode, Sources, and any other.
.PARAMETER CallChainId
The property callChainId of the body.
.PARAMETER CallOptions
The property callOptions of the body. Properties: HideBotAfterEscalation, IsContentSharingNotificationEnabled, IsDeltaRosterEnabled, and any other.
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
The property mediaConfig of the body. Properties: RemoveFromDefaultAudioGroup, and any other.
.PARAMETER MediaState
The property mediaState of the body. Properties: Audio, and any other.
.PARAMETER MeetingCapability
The property meetingCapability of the body. Properties: AllowAnonymousUsersToDialOut, AllowAnonymousUsersToStartMeeting, AutoAdmittedUsers, and any other.
.PARAMETER MeetingInfo
The property meetingInfo of the body. Properties: AllowConversationWithoutHost, and any other.
.PARAMETER MyParticipantId
The property myParticipantId of the body.
.PARAMETER Operations
The property operations of the body. Properties of each: Id, ClientContext, ResultInfo, Status, and any other.
.PARAMETER Participants
The property participants of the body. Properties of each: Id, Info, IsIdentityAnonymized, IsInLobby, IsMuted, MediaStreams, Metadata, PreferredDisplayName, RecordingInfo, RemovedState, RestrictedExperience, RosterSequenceNumber, and any other.
.PARAMETER RequestedModalities
The property requestedModalities of the body.
.PARAMETER ResultInfo
The property resultInfo of the body. Properties: Code, Message, Subcode, and any other.
.PARAMETER RingingTimeoutInSeconds
The property ringingTimeoutInSeconds of the body.
.PARAMETER RoutingPolicies
The property routingPolicies of the body.
.PARAMETER Source
The property source of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, NonAnonymizedIdentity, ParticipantId, PlatformId, Region, and any other.
.PARAMETER State
The property state of the body.
.PARAMETER Subject
The property subject of the body.
.PARAMETER Targets
The property targets of the body. Properties of each: EndpointType, Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId, and any other.
.PARAMETER TenantId
The property tenantId of the body.
.PARAMETER TerminationReason
The property terminationReason of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCall
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcall')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCall')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][string[]]$ActiveModalities,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$AnsweredBy,
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
[Parameter(ParameterSetName='CreateExpanded')][psobject]$MediaConfig,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$MediaState,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$MeetingCapability,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$MeetingInfo,
[Parameter(ParameterSetName='CreateExpanded')][string]$MyParticipantId,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Operations,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Participants,
[Parameter(ParameterSetName='CreateExpanded')][string[]]$RequestedModalities,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ResultInfo,
[Parameter(ParameterSetName='CreateExpanded')][int]$RingingTimeoutInSeconds,
[Parameter(ParameterSetName='CreateExpanded')][string[]]$RoutingPolicies,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Source,
[Parameter(ParameterSetName='CreateExpanded')][string]$State,
[Parameter(ParameterSetName='CreateExpanded')][string]$Subject,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Targets,
[Parameter(ParameterSetName='CreateExpanded')][string]$TenantId,
[Parameter(ParameterSetName='CreateExpanded')][string]$TerminationReason,
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
function New-MgBetaCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Create an audio routing group of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/audioRoutingGroups.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallaudioroutinggroup')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup')]
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
function New-MgBetaCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Create a content sharing session of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/contentSharingSessions.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallcontentsharingsession')]
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
function New-MgBetaCommunicationCallOperation {
<#
.SYNOPSIS
Create an operation of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/operations.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCommsOperation
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcalloperation')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCommsOperation')]
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
function New-MgBetaCommunicationCallParticipant {
<#
.SYNOPSIS
Create a participant of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/participants.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Info, IsIdentityAnonymized, IsInLobby, IsMuted, MediaStreams, Metadata, PreferredDisplayName, RecordingInfo, RemovedState, RestrictedExperience, RosterSequenceNumber, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Info
The property info of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, NonAnonymizedIdentity, ParticipantId, PlatformId, Region, and any other.
.PARAMETER IsIdentityAnonymized
The property isIdentityAnonymized of the body.
.PARAMETER IsInLobby
The property isInLobby of the body.
.PARAMETER IsMuted
The property isMuted of the body.
.PARAMETER MediaStreams
The property mediaStreams of the body. Properties of each: Direction, Label, MediaType, ServerMuted, SourceId, and any other.
.PARAMETER Metadata
The property metadata of the body.
.PARAMETER PreferredDisplayName
The property preferredDisplayName of the body.
.PARAMETER RecordingInfo
The property recordingInfo of the body. Properties: InitiatedBy, Initiator, RecordingStatus, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphParticipant
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallparticipant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphParticipant')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Info,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsIdentityAnonymized,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsInLobby,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsMuted,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$MediaStreams,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Metadata,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$PreferredDisplayName,
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
function New-MgBetaCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Create a participants v2 of a call record.
.DESCRIPTION
Sends POST /beta/communications/callRecords/{callRecord-id}/participants_v2.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallrecordparticipantv2')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsParticipant')]
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
function New-MgBetaCommunicationCallRecordSession {
<#
.SYNOPSIS
Create a session of a call record.
.DESCRIPTION
Sends POST /beta/communications/callRecords/{callRecord-id}/sessions.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsSession
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationcallrecordsession')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsSession')]
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
function New-MgBetaCommunicationOnlineMeeting {
<#
.SYNOPSIS
Create an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AnonymizeIdentityForRoles, AudioConferencing, ChatInfo, ChatRestrictions, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, RecordAutomatically, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AlternativeRecording, AttendeeReport, BroadcastRecording, BroadcastSettings, Capabilities, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, JoinUrl, MeetingTemplateId, Participants, Recording, StartDateTime, AiInsights, MeetingAttendanceReport, Recordings, Registration, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AiInsights
The property aiInsights of the body. Properties of each: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
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
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AlternativeRecordingInputFile
The file whose bytes are the property alternativeRecording of the body.
.PARAMETER AnonymizeIdentityForRoles
The property anonymizeIdentityForRoles of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastRecordingInputFile
The file whose bytes are the property broadcastRecording of the body.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER Capabilities
The property capabilities of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
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
.PARAMETER JoinUrl
The property joinUrl of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingAttendanceReport
The property meetingAttendanceReport of the body. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER RecordingInputFile
The file whose bytes are the property recording of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Registration
The property registration of the body. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$AiInsights,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='CreateExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='CreateExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='CreateExpanded')][string]$AlternativeRecordingInputFile,
[Parameter(ParameterSetName='CreateExpanded')][string[]]$AnonymizeIdentityForRoles,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='CreateExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='CreateExpanded')][string]$BroadcastRecordingInputFile,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='CreateExpanded')][string[]]$Capabilities,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='CreateExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='CreateExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='CreateExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='CreateExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='CreateExpanded')][string]$JoinUrl,
[Parameter(ParameterSetName='CreateExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$MeetingAttendanceReport,
[Parameter(ParameterSetName='CreateExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='CreateExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='CreateExpanded')][string]$RecordingInputFile,
[Parameter(ParameterSetName='CreateExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$Registration,
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
function New-MgBetaCommunicationOnlineMeetingAiInsight {
<#
.SYNOPSIS
Create an ai insight of an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/aiInsights.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER ActionItems
The property actionItems of the body. Properties of each: OwnerDisplayName, Text, Title, and any other.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingNotes
The property meetingNotes of the body. Properties of each: Subpoints, Text, Title, and any other.
.PARAMETER Viewpoint
The property viewpoint of the body. Properties: MentionEvents, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingaiinsight')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$ActionItems,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$MeetingNotes,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Viewpoint,
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
function New-MgBetaCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Create an attendance report of an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceRecords,
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
function New-MgBetaCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Create an attendance record of an attendance report.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrantId
The property registrantId of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='Create1',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][Parameter(ParameterSetName='CreateExpanded1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='Create1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$EmailAddress,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][psobject]$Identity,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$RegistrantId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$Role,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][int]$TotalAttendanceInSeconds,
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
function New-MgBetaCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Create a recording of an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingrecording')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
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
function New-MgBetaCommunicationOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Create a custom question.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/customQuestions.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AnswerInputType, AnswerOptions, DisplayName, IsRequired, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AnswerInputType
The property answerInputType of the body.
.PARAMETER AnswerOptions
The property answerOptions of the body.
.PARAMETER DisplayName
The property displayName of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsRequired
The property isRequired of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingregistrationcustomquestion')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AnswerInputType,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$AnswerOptions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$DisplayName,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsRequired,
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
function New-MgBetaCommunicationOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Create a registrant.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/registrants.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, JoinWebUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingregistrationregistrant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$JoinWebUrl,
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
function New-MgBetaCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Create a transcript of an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationonlinemeetingtranscript')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
function New-MgBetaCommunicationPresence {
<#
.SYNOPSIS
Create a presence.
.DESCRIPTION
Sends POST /beta/communications/presences.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Activity, Availability, OutOfOfficeSettings, StatusMessage, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetacommunicationpresence')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence')]
param(
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][string]$Activity,
[Parameter(ParameterSetName='CreateExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][string]$Availability,
[Parameter(ParameterSetName='CreateExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$OutOfOfficeSettings,
[Parameter(ParameterSetName='CreateExpanded')][psobject]$StatusMessage,
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
function New-MgBetaUserOnlineMeeting {
<#
.SYNOPSIS
Create an online meeting of a user.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AnonymizeIdentityForRoles, AudioConferencing, ChatInfo, ChatRestrictions, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, RecordAutomatically, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AlternativeRecording, AttendeeReport, BroadcastRecording, BroadcastSettings, Capabilities, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, JoinUrl, MeetingTemplateId, Participants, Recording, StartDateTime, AiInsights, MeetingAttendanceReport, Recordings, Registration, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AiInsights
The property aiInsights of the body. Properties of each: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
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
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AlternativeRecordingInputFile
The file whose bytes are the property alternativeRecording of the body.
.PARAMETER AnonymizeIdentityForRoles
The property anonymizeIdentityForRoles of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastRecordingInputFile
The file whose bytes are the property broadcastRecording of the body.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER Capabilities
The property capabilities of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
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
.PARAMETER JoinUrl
The property joinUrl of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingAttendanceReport
The property meetingAttendanceReport of the body. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER RecordingInputFile
The file whose bytes are the property recording of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Registration
The property registration of the body. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AiInsights,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AlternativeRecordingInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$AnonymizeIdentityForRoles,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$BroadcastRecordingInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$Capabilities,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$JoinUrl,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$MeetingAttendanceReport,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$RecordingInputFile,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Registration,
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
function New-MgBetaUserOnlineMeetingAiInsight {
<#
.SYNOPSIS
Create an ai insight of an online meeting.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER ActionItems
The property actionItems of the body. Properties of each: OwnerDisplayName, Text, Title, and any other.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingNotes
The property meetingNotes of the body. Properties of each: Subpoints, Text, Title, and any other.
.PARAMETER Viewpoint
The property viewpoint of the body. Properties: MentionEvents, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingaiinsight')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$ActionItems,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$MeetingNotes,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][psobject]$Viewpoint,
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
function New-MgBetaUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Create an attendance report of an online meeting.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][object[]]$AttendanceRecords,
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
function New-MgBetaUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Create an attendance record of an attendance report.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords.
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrantId
The property registrantId of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='Create1',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][Parameter(ParameterSetName='CreateExpanded1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='Create1',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][Parameter(ParameterSetName='CreateExpanded1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='Create1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$EmailAddress,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][psobject]$Identity,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$RegistrantId,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][string]$Role,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateExpanded1')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded1')][int]$TotalAttendanceInSeconds,
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
function New-MgBetaUserOnlineMeetingRecording {
<#
.SYNOPSIS
Create a recording of an online meeting.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingrecording')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
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
function New-MgBetaUserOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Create a custom question.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AnswerInputType, AnswerOptions, DisplayName, IsRequired, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AnswerInputType
The property answerInputType of the body.
.PARAMETER AnswerOptions
The property answerOptions of the body.
.PARAMETER DisplayName
The property displayName of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsRequired
The property isRequired of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingregistrationcustomquestion')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$AnswerInputType,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string[]]$AnswerOptions,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$DisplayName,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][switch]$IsRequired,
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
function New-MgBetaUserOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Create a registrant.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/registrants.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, JoinWebUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingregistrationregistrant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase')]
param(
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Create',Mandatory)][Parameter(ParameterSetName='CreateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Create',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='CreateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='CreateExpanded')][Parameter(ParameterSetName='CreateViaIdentityExpanded')][string]$JoinWebUrl,
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
function New-MgBetaUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Create a transcript of an online meeting.
.DESCRIPTION
Sends POST /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='CreateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/new-mgbetauseronlinemeetingtranscript')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
function Remove-MgBetaCommunicationCall {
<#
.SYNOPSIS
Delete a call.
.DESCRIPTION
Sends DELETE /beta/communications/calls/{call-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcall
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcall')]
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
function Remove-MgBetaCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Delete an audio routing group of a call.
.DESCRIPTION
Sends DELETE /beta/communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallaudioroutinggroup')]
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
function Remove-MgBetaCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Delete a content sharing session of a call.
.DESCRIPTION
Sends DELETE /beta/communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallcontentsharingsession')]
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
function Remove-MgBetaCommunicationCallOperation {
<#
.SYNOPSIS
Delete an operation of a call.
.DESCRIPTION
Sends DELETE /beta/communications/calls/{call-id}/operations/{commsOperation-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcalloperation')]
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
function Remove-MgBetaCommunicationCallParticipant {
<#
.SYNOPSIS
Delete a participant of a call.
.DESCRIPTION
Sends DELETE /beta/communications/calls/{call-id}/participants/{participant-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallparticipant')]
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
function Remove-MgBetaCommunicationCallRecordOrganizerV2 {
<#
.SYNOPSIS
Delete an organizer v2 of a call record.
.DESCRIPTION
Sends DELETE /beta/communications/callRecords/{callRecord-id}/organizer_v2.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallrecordorganizerv2
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallrecordorganizerv2')]
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
function Remove-MgBetaCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Delete a participants v2 of a call record.
.DESCRIPTION
Sends DELETE /beta/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallrecordparticipantv2')]
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
function Remove-MgBetaCommunicationCallRecordSession {
<#
.SYNOPSIS
Delete a session of a call record.
.DESCRIPTION
Sends DELETE /beta/communications/callRecords/{callRecord-id}/sessions/{session-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationcallrecordsession')]
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
function Remove-MgBetaCommunicationOnlineMeeting {
<#
.SYNOPSIS
Delete an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeeting')]
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
function Remove-MgBetaCommunicationOnlineMeetingAiInsight {
<#
.SYNOPSIS
Delete an ai insight of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}.
.PARAMETER CallAiInsightId
Stands for {callAiInsight-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallAiInsightId, OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingaiinsight')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallAiInsightId,
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
function Remove-MgBetaCommunicationOnlineMeetingAlternativeRecording {
<#
.SYNOPSIS
Delete an alternative recording of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/alternativeRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingalternativerecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingalternativerecording')]
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
function Remove-MgBetaCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Delete an attendance report of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='Delete1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingattendancereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='DeleteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='Delete1')][Parameter(ParameterSetName='DeleteViaIdentity')][Parameter(ParameterSetName='DeleteViaIdentity1')][string]$IfMatch,
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
function Remove-MgBetaCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Delete an attendance record of an attendance report.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='Delete1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='DeleteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='Delete1')][Parameter(ParameterSetName='DeleteViaIdentity')][Parameter(ParameterSetName='DeleteViaIdentity1')][string]$IfMatch,
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
function Remove-MgBetaCommunicationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Delete an attendee report of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/attendeeReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingattendeereport')]
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
function Remove-MgBetaCommunicationOnlineMeetingBroadcastRecording {
<#
.SYNOPSIS
Delete a broadcast recording of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/broadcastRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingbroadcastrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingbroadcastrecording')]
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
function Remove-MgBetaCommunicationOnlineMeetingByJoinWebUrl {
<#
.SYNOPSIS
Delete an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings(joinWebUrl='{joinWebUrl}').
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingbyjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingbyjoinweburl')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$JoinWebUrl,
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
function Remove-MgBetaCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Delete a recording of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/recording.
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, CallRecordingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingrecording')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete1',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='DeleteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='Delete1')][Parameter(ParameterSetName='DeleteViaIdentity')][Parameter(ParameterSetName='DeleteViaIdentity1')][string]$IfMatch,
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
function Remove-MgBetaCommunicationOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Delete a content of a recording.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingrecordingcontent')]
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
function Remove-MgBetaCommunicationOnlineMeetingRegistration {
<#
.SYNOPSIS
Delete a registration of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/registration.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingregistration
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingregistration')]
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
function Remove-MgBetaCommunicationOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Delete a custom question.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}.
.PARAMETER MeetingRegistrationQuestionId
Stands for {meetingRegistrationQuestion-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrationQuestionId, OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingregistrationcustomquestion')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingRegistrationQuestionId,
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
function Remove-MgBetaCommunicationOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Delete a registrant.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}.
.PARAMETER MeetingRegistrantBaseId
Stands for {meetingRegistrantBase-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrantBaseId, OnlineMeetingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingregistrationregistrant')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingRegistrantBaseId,
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
function Remove-MgBetaCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Delete a transcript of an online meeting.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingtranscript')]
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
function Remove-MgBetaCommunicationOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Delete a content of a transcript.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingtranscriptcontent')]
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
function Remove-MgBetaCommunicationOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Delete a metadata content of a transcript.
.DESCRIPTION
Sends DELETE /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationonlinemeetingtranscriptmetadatacontent')]
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
function Remove-MgBetaCommunicationPresence {
<#
.SYNOPSIS
Delete a presence.
.DESCRIPTION
Sends DELETE /beta/communications/presences/{presence-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetacommunicationpresence')]
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
function Remove-MgBetaUserOnlineMeeting {
<#
.SYNOPSIS
Delete an online meeting of a user.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeeting')]
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
function Remove-MgBetaUserOnlineMeetingAiInsight {
<#
.SYNOPSIS
Delete an ai insight of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}.
.PARAMETER CallAiInsightId
Stands for {callAiInsight-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallAiInsightId, OnlineMeetingId, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingaiinsight')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$CallAiInsightId,
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
function Remove-MgBetaUserOnlineMeetingAlternativeRecording {
<#
.SYNOPSIS
Delete an alternative recording of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/alternativeRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingalternativerecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingalternativerecording')]
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
function Remove-MgBetaUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Delete an attendance report of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='Delete1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingattendancereport')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='DeleteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='Delete1')][Parameter(ParameterSetName='DeleteViaIdentity')][Parameter(ParameterSetName='DeleteViaIdentity1')][string]$IfMatch,
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
function Remove-MgBetaUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Delete an attendance record of an attendance report.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='Delete1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingattendancereportattendancerecord')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='DeleteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='Delete1')][Parameter(ParameterSetName='DeleteViaIdentity')][Parameter(ParameterSetName='DeleteViaIdentity1')][string]$IfMatch,
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
function Remove-MgBetaUserOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Delete an attendee report of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendeeReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingattendeereport')]
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
function Remove-MgBetaUserOnlineMeetingBroadcastRecording {
<#
.SYNOPSIS
Delete a broadcast recording of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/broadcastRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingbroadcastrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingbroadcastrecording')]
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
function Remove-MgBetaUserOnlineMeetingByJoinWebUrl {
<#
.SYNOPSIS
Delete an online meeting of a user.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings(joinWebUrl='{joinWebUrl}').
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingbyjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingbyjoinweburl')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$JoinWebUrl,
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
function Remove-MgBetaUserOnlineMeetingRecording {
<#
.SYNOPSIS
Delete a recording of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recording.
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER CallRecordingId
Stands for {callRecording-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId, CallRecordingId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingrecording')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Delete',Mandatory)][Parameter(ParameterSetName='Delete1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='Delete1',Mandatory)][string]$CallRecordingId,
[Parameter(ParameterSetName='DeleteViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='DeleteViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Delete')][Parameter(ParameterSetName='Delete1')][Parameter(ParameterSetName='DeleteViaIdentity')][Parameter(ParameterSetName='DeleteViaIdentity1')][string]$IfMatch,
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
function Remove-MgBetaUserOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Delete a content of a recording.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingrecordingcontent')]
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
function Remove-MgBetaUserOnlineMeetingRegistration {
<#
.SYNOPSIS
Delete a registration of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingregistration
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingregistration')]
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
function Remove-MgBetaUserOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Delete a custom question.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}.
.PARAMETER MeetingRegistrationQuestionId
Stands for {meetingRegistrationQuestion-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrationQuestionId, OnlineMeetingId, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingregistrationcustomquestion')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingRegistrationQuestionId,
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
function Remove-MgBetaUserOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Delete a registrant.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}.
.PARAMETER MeetingRegistrantBaseId
Stands for {meetingRegistrantBase-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrantBaseId, OnlineMeetingId, UserId.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingregistrationregistrant')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Delete',Mandatory)][string]$MeetingRegistrantBaseId,
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
function Remove-MgBetaUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Delete a transcript of an online meeting.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingtranscript')]
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
function Remove-MgBetaUserOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Delete a content of a transcript.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingtranscriptcontent')]
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
function Remove-MgBetaUserOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Delete a metadata content of a transcript.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauseronlinemeetingtranscriptmetadatacontent')]
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
function Remove-MgBetaUserPresence {
<#
.SYNOPSIS
Delete a presence of a user.
.DESCRIPTION
Sends DELETE /beta/users/{user-id}/presence.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauserpresence
#>
[CmdletBinding(DefaultParameterSetName='Delete',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/remove-mgbetauserpresence')]
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
function Rename-MgBetaCommunicationCallScreenSharingRole {
<#
.SYNOPSIS
Run the action change screen sharing role on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/changeScreenSharingRole.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsOj95ZpCommunicationsCallsCallIdMicrosoftGraphChangescreensharingrolePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/rename-mgbetacommunicationcallscreensharingrole
#>
[CmdletBinding(DefaultParameterSetName='ChangeExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/rename-mgbetacommunicationcallscreensharingrole')]
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
function Send-MgBetaCommunicationCallDtmfTone {
<#
.SYNOPSIS
Run the action send dtmf tones on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/sendDtmfTones.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsO55L3LCommunicationsCallsCallIdMicrosoftGraphSenddtmftonesPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationcalldtmftone
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationcalldtmftone')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphSendDtmfTonesOperation')]
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
function Send-MgBetaCommunicationOnlineMeetingJoinWebUrlVirtualAppointmentReminderSm {
<#
.SYNOPSIS
Run the action send virtual appointment reminder sms on an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms.
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsM5H45JCommunicationsOnlinemeetingsJoinweburlMicrosoftGraphSendvirtualappointmentremindersmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingjoinweburlvirtualappointmentremindersm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingjoinweburlvirtualappointmentremindersm')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$JoinWebUrl,
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
function Send-MgBetaCommunicationOnlineMeetingJoinWebUrlVirtualAppointmentSm {
<#
.SYNOPSIS
Run the action send virtual appointment sms on an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms.
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1NzwhsmCommunicationsOnlinemeetingsJoinweburlMicrosoftGraphSendvirtualappointmentsmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingjoinweburlvirtualappointmentsm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingjoinweburlvirtualappointmentsm')]
[OutputType('System.Boolean')]
param(
[Parameter(ParameterSetName='Send',Mandatory)][Parameter(ParameterSetName='SendExpanded',Mandatory)][string]$JoinWebUrl,
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
function Send-MgBetaCommunicationOnlineMeetingVirtualAppointmentReminderSm {
<#
.SYNOPSIS
Run the action send virtual appointment reminder sms on an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Hwkb04CommunicationsOnlinemeetingsOnlinemeetingIdMicrosoftGraphSendvirtualappointmentremindersmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingvirtualappointmentremindersm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingvirtualappointmentremindersm')]
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
function Send-MgBetaCommunicationOnlineMeetingVirtualAppointmentSm {
<#
.SYNOPSIS
Run the action send virtual appointment sms on an online meeting.
.DESCRIPTION
Sends POST /beta/communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths17Lqpb4CommunicationsOnlinemeetingsOnlinemeetingIdMicrosoftGraphSendvirtualappointmentsmsPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingvirtualappointmentsm
#>
[CmdletBinding(DefaultParameterSetName='SendExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/send-mgbetacommunicationonlinemeetingvirtualappointmentsm')]
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
function Set-MgBetaCommunicationOnlineMeetingAlternativeRecording {
<#
.SYNOPSIS
Replace an alternative recording of an online meeting.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/alternativeRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingalternativerecording
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingalternativerecording')]
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
function Set-MgBetaCommunicationOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Replace an attendee report of an online meeting.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/attendeeReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingattendeereport')]
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
function Set-MgBetaCommunicationOnlineMeetingBroadcastRecording {
<#
.SYNOPSIS
Replace a broadcast recording of an online meeting.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/broadcastRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingbroadcastrecording
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingbroadcastrecording')]
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
function Set-MgBetaCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Replace a recording of an online meeting.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/recording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingrecording')]
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
function Set-MgBetaCommunicationOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Replace a content of a recording.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingrecordingcontent')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
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
function Set-MgBetaCommunicationOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Replace a content of a transcript.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingtranscriptcontent')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
function Set-MgBetaCommunicationOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Replace a metadata content of a transcript.
.DESCRIPTION
Sends PUT /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationonlinemeetingtranscriptmetadatacontent')]
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
function Set-MgBetaCommunicationPresence {
<#
.SYNOPSIS
Run the action set presence on a presence.
.DESCRIPTION
Sends POST /beta/communications/presences/{presence-id}/setPresence.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsTm7IsmCommunicationsPresencesPresenceIdMicrosoftGraphSetpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationpresence')]
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
function Set-MgBetaCommunicationPresenceStatusMessage {
<#
.SYNOPSIS
Run the action set status message on a presence.
.DESCRIPTION
Sends POST /beta/communications/presences/{presence-id}/setStatusMessage.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1Hq60HmCommunicationsPresencesPresenceIdMicrosoftGraphSetstatusmessagePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationpresencestatusmessage
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationpresencestatusmessage')]
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
function Set-MgBetaCommunicationPresenceUserPreferredPresence {
<#
.SYNOPSIS
Run the action set user preferred presence on a presence.
.DESCRIPTION
Sends POST /beta/communications/presences/{presence-id}/setUserPreferredPresence.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths16OmbuoCommunicationsPresencesPresenceIdMicrosoftGraphSetuserpreferredpresencePostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationpresenceuserpreferredpresence
#>
[CmdletBinding(DefaultParameterSetName='SetExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetacommunicationpresenceuserpreferredpresence')]
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
function Set-MgBetaUserOnlineMeetingAlternativeRecording {
<#
.SYNOPSIS
Replace an alternative recording of an online meeting.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/alternativeRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingalternativerecording
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingalternativerecording')]
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
function Set-MgBetaUserOnlineMeetingAttendeeReport {
<#
.SYNOPSIS
Replace an attendee report of an online meeting.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendeeReport.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingattendeereport
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingattendeereport')]
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
function Set-MgBetaUserOnlineMeetingBroadcastRecording {
<#
.SYNOPSIS
Replace a broadcast recording of an online meeting.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/broadcastRecording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingbroadcastrecording
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingbroadcastrecording')]
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
function Set-MgBetaUserOnlineMeetingRecording {
<#
.SYNOPSIS
Replace a recording of an online meeting.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recording.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingrecording')]
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
function Set-MgBetaUserOnlineMeetingRecordingContent {
<#
.SYNOPSIS
Replace a content of a recording.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingrecordingcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingrecordingcontent')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
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
function Set-MgBetaUserOnlineMeetingTranscriptContent {
<#
.SYNOPSIS
Replace a content of a transcript.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingtranscriptcontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingtranscriptcontent')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
function Set-MgBetaUserOnlineMeetingTranscriptMetadataContent {
<#
.SYNOPSIS
Replace a metadata content of a transcript.
.DESCRIPTION
Sends PUT /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.IO.Stream
System.String
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingtranscriptmetadatacontent
#>
[CmdletBinding(DefaultParameterSetName='Set',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/set-mgbetauseronlinemeetingtranscriptmetadatacontent')]
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
function Start-MgBetaCommunicationCallParticipantHoldMusic {
<#
.SYNOPSIS
Run the action start hold music on a participant of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/participants/{participant-id}/startHoldMusic.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsKtcw9WCommunicationsCallsCallIdParticipantsParticipantIdMicrosoftGraphStartholdmusicPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/start-mgbetacommunicationcallparticipantholdmusic
#>
[CmdletBinding(DefaultParameterSetName='StartExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/start-mgbetacommunicationcallparticipantholdmusic')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphStartHoldMusicOperation')]
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
function Stop-MgBetaCommunicationCallMediaProcessing {
<#
.SYNOPSIS
Run the action cancel media processing on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/cancelMediaProcessing.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsYp37FjCommunicationsCallsCallIdMicrosoftGraphCancelmediaprocessingPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/stop-mgbetacommunicationcallmediaprocessing
#>
[CmdletBinding(DefaultParameterSetName='CancelExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/stop-mgbetacommunicationcallmediaprocessing')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCancelMediaProcessingOperation')]
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
function Stop-MgBetaCommunicationCallParticipantHoldMusic {
<#
.SYNOPSIS
Run the action stop hold music on a participant of a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/participants/{participant-id}/stopHoldMusic.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPaths1AuzqgwCommunicationsCallsCallIdParticipantsParticipantIdMicrosoftGraphStopholdmusicPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/stop-mgbetacommunicationcallparticipantholdmusic
#>
[CmdletBinding(DefaultParameterSetName='StopExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/stop-mgbetacommunicationcallparticipantholdmusic')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphStopHoldMusicOperation')]
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
function Update-MgBetaCommunicationCallAudioRoutingGroup {
<#
.SYNOPSIS
Change an audio routing group of a call.
.DESCRIPTION
Sends PATCH /beta/communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallaudioroutinggroup
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallaudioroutinggroup')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAudioRoutingGroup')]
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
function Update-MgBetaCommunicationCallContentSharingSession {
<#
.SYNOPSIS
Change a content sharing session of a call.
.DESCRIPTION
Sends PATCH /beta/communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallcontentsharingsession
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallcontentsharingsession')]
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
function Update-MgBetaCommunicationCallOperation {
<#
.SYNOPSIS
Change an operation of a call.
.DESCRIPTION
Sends PATCH /beta/communications/calls/{call-id}/operations/{commsOperation-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCommsOperation
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcalloperation
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcalloperation')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCommsOperation')]
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
function Update-MgBetaCommunicationCallParticipant {
<#
.SYNOPSIS
Change a participant of a call.
.DESCRIPTION
Sends PATCH /beta/communications/calls/{call-id}/participants/{participant-id}.
.PARAMETER CallId
Stands for {call-id} in the address.
.PARAMETER ParticipantId
Stands for {participant-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallId, ParticipantId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Info, IsIdentityAnonymized, IsInLobby, IsMuted, MediaStreams, Metadata, PreferredDisplayName, RecordingInfo, RemovedState, RestrictedExperience, RosterSequenceNumber, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER Info
The property info of the body. Properties: CountryCode, EndpointType, Identity, LanguageId, NonAnonymizedIdentity, ParticipantId, PlatformId, Region, and any other.
.PARAMETER IsIdentityAnonymized
The property isIdentityAnonymized of the body.
.PARAMETER IsInLobby
The property isInLobby of the body.
.PARAMETER IsMuted
The property isMuted of the body.
.PARAMETER MediaStreams
The property mediaStreams of the body. Properties of each: Direction, Label, MediaType, ServerMuted, SourceId, and any other.
.PARAMETER Metadata
The property metadata of the body.
.PARAMETER PreferredDisplayName
The property preferredDisplayName of the body.
.PARAMETER RecordingInfo
The property recordingInfo of the body. Properties: InitiatedBy, Initiator, RecordingStatus, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphParticipant
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallparticipant
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallparticipant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphParticipant')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$ParticipantId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Info,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsIdentityAnonymized,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsInLobby,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsMuted,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$MediaStreams,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Metadata,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$PreferredDisplayName,
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
function Update-MgBetaCommunicationCallRecordOrganizerV2 {
<#
.SYNOPSIS
Change an organizer v2 of a call record.
.DESCRIPTION
Sends PATCH /beta/communications/callRecords/{callRecord-id}/organizer_v2.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordorganizerv2
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordorganizerv2')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsOrganizer')]
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
function Update-MgBetaCommunicationCallRecordParticipantV2 {
<#
.SYNOPSIS
Change a participants v2 of a call record.
.DESCRIPTION
Sends PATCH /beta/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
System.Collections.Hashtable
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordparticipantv2
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordparticipantv2')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsParticipant')]
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
function Update-MgBetaCommunicationCallRecordSession {
<#
.SYNOPSIS
Change a session of a call record.
.DESCRIPTION
Sends PATCH /beta/communications/callRecords/{callRecord-id}/sessions/{session-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsSession
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordsession
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordsession')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecordsSession')]
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
function Update-MgBetaCommunicationCallRecordingStatus {
<#
.SYNOPSIS
Run the action update recording status on a call.
.DESCRIPTION
Sends POST /beta/communications/calls/{call-id}/updateRecordingStatus.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IPathsEipedyCommunicationsCallsCallIdMicrosoftGraphUpdaterecordingstatusPostRequestbodyContentApplicationJsonSchema
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordingstatus
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationcallrecordingstatus')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphUpdateRecordingStatusOperation')]
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
function Update-MgBetaCommunicationOnlineMeeting {
<#
.SYNOPSIS
Change an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AnonymizeIdentityForRoles, AudioConferencing, ChatInfo, ChatRestrictions, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, RecordAutomatically, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AlternativeRecording, AttendeeReport, BroadcastRecording, BroadcastSettings, Capabilities, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, JoinUrl, MeetingTemplateId, Participants, Recording, StartDateTime, AiInsights, MeetingAttendanceReport, Recordings, Registration, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AiInsights
The property aiInsights of the body. Properties of each: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
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
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AlternativeRecordingInputFile
The file whose bytes are the property alternativeRecording of the body.
.PARAMETER AnonymizeIdentityForRoles
The property anonymizeIdentityForRoles of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastRecordingInputFile
The file whose bytes are the property broadcastRecording of the body.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER Capabilities
The property capabilities of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
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
.PARAMETER JoinUrl
The property joinUrl of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingAttendanceReport
The property meetingAttendanceReport of the body. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER RecordingInputFile
The file whose bytes are the property recording of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Registration
The property registration of the body. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AiInsights,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AlternativeRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$AnonymizeIdentityForRoles,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$BroadcastRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Capabilities,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingAttendanceReport,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Registration,
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
function Update-MgBetaCommunicationOnlineMeetingAiInsight {
<#
.SYNOPSIS
Change an ai insight of an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}.
.PARAMETER CallAiInsightId
Stands for {callAiInsight-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallAiInsightId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER ActionItems
The property actionItems of the body. Properties of each: OwnerDisplayName, Text, Title, and any other.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingNotes
The property meetingNotes of the body. Properties of each: Subpoints, Text, Title, and any other.
.PARAMETER Viewpoint
The property viewpoint of the body. Properties: MentionEvents, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingaiinsight')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallAiInsightId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$ActionItems,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$MeetingNotes,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Viewpoint,
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
function Update-MgBetaCommunicationOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Change an attendance report of an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='Update1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][object[]]$AttendanceRecords,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][datetime]$MeetingEndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][datetime]$MeetingStartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][int]$TotalParticipantCount,
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
function Update-MgBetaCommunicationOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Change an attendance record of an attendance report.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}.
.PARAMETER AttendanceRecordId
Stands for {attendanceRecord-id} in the address.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: AttendanceRecordId, MeetingAttendanceReportId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrantId
The property registrantId of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='Update1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$EmailAddress,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][psobject]$Identity,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$RegistrantId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$Role,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][int]$TotalAttendanceInSeconds,
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
function Update-MgBetaCommunicationOnlineMeetingByJoinWebUrl {
<#
.SYNOPSIS
Change an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings(joinWebUrl='{joinWebUrl}').
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AnonymizeIdentityForRoles, AudioConferencing, ChatInfo, ChatRestrictions, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, RecordAutomatically, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AlternativeRecording, AttendeeReport, BroadcastRecording, BroadcastSettings, Capabilities, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, JoinUrl, MeetingTemplateId, Participants, Recording, StartDateTime, AiInsights, MeetingAttendanceReport, Recordings, Registration, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AiInsights
The property aiInsights of the body. Properties of each: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
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
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AlternativeRecordingInputFile
The file whose bytes are the property alternativeRecording of the body.
.PARAMETER AnonymizeIdentityForRoles
The property anonymizeIdentityForRoles of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastRecordingInputFile
The file whose bytes are the property broadcastRecording of the body.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER Capabilities
The property capabilities of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
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
.PARAMETER JoinUrl
The property joinUrl of the body.
.PARAMETER JoinWebUrl1
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingAttendanceReport
The property meetingAttendanceReport of the body. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER RecordingInputFile
The file whose bytes are the property recording of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Registration
The property registration of the body. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingbyjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingbyjoinweburl')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AiInsights,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AlternativeRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$AnonymizeIdentityForRoles,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$BroadcastRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Capabilities,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinUrl,
[Parameter(ParameterSetName='UpdateExpanded')][string]$JoinWebUrl1,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingAttendanceReport,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Registration,
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
function Update-MgBetaCommunicationOnlineMeetingRecording {
<#
.SYNOPSIS
Change a recording of an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingrecording')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
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
function Update-MgBetaCommunicationOnlineMeetingRegistration {
<#
.SYNOPSIS
Change a registration of an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/registration.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AllowedRegistrant
The property allowedRegistrant of the body.
.PARAMETER CustomQuestions
The property customQuestions of the body. Properties of each: Id, AnswerInputType, AnswerOptions, DisplayName, IsRequired, and any other.
.PARAMETER Description
The property description of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Registrants
The property registrants of the body. Properties of each: Id, JoinWebUrl, and any other.
.PARAMETER RegistrationPageViewCount
The property registrationPageViewCount of the body.
.PARAMETER RegistrationPageWebUrl
The property registrationPageWebUrl of the body.
.PARAMETER Speakers
The property speakers of the body. Properties of each: Bio, DisplayName, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistration
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingregistration
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingregistration')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistration')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedRegistrant,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$CustomQuestions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Description,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Registrants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][int]$RegistrationPageViewCount,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RegistrationPageWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Speakers,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Subject,
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
function Update-MgBetaCommunicationOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Change a custom question.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}.
.PARAMETER MeetingRegistrationQuestionId
Stands for {meetingRegistrationQuestion-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrationQuestionId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AnswerInputType, AnswerOptions, DisplayName, IsRequired, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AnswerInputType
The property answerInputType of the body.
.PARAMETER AnswerOptions
The property answerOptions of the body.
.PARAMETER DisplayName
The property displayName of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsRequired
The property isRequired of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingregistrationcustomquestion')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingRegistrationQuestionId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AnswerInputType,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$AnswerOptions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$DisplayName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsRequired,
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
function Update-MgBetaCommunicationOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Change a registrant.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}.
.PARAMETER MeetingRegistrantBaseId
Stands for {meetingRegistrantBase-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrantBaseId, OnlineMeetingId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, JoinWebUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingregistrationregistrant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingRegistrantBaseId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
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
function Update-MgBetaCommunicationOnlineMeetingTranscript {
<#
.SYNOPSIS
Change a transcript of an online meeting.
.DESCRIPTION
Sends PATCH /beta/communications/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationonlinemeetingtranscript')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
function Update-MgBetaCommunicationPresence {
<#
.SYNOPSIS
Change a presence.
.DESCRIPTION
Sends PATCH /beta/communications/presences/{presence-id}.
.PARAMETER PresenceId
Stands for {presence-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: PresenceId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Activity, Availability, OutOfOfficeSettings, StatusMessage, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationpresence
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetacommunicationpresence')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence')]
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
function Update-MgBetaUserOnlineMeeting {
<#
.SYNOPSIS
Change an online meeting of a user.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AnonymizeIdentityForRoles, AudioConferencing, ChatInfo, ChatRestrictions, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, RecordAutomatically, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AlternativeRecording, AttendeeReport, BroadcastRecording, BroadcastSettings, Capabilities, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, JoinUrl, MeetingTemplateId, Participants, Recording, StartDateTime, AiInsights, MeetingAttendanceReport, Recordings, Registration, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AiInsights
The property aiInsights of the body. Properties of each: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
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
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AlternativeRecordingInputFile
The file whose bytes are the property alternativeRecording of the body.
.PARAMETER AnonymizeIdentityForRoles
The property anonymizeIdentityForRoles of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastRecordingInputFile
The file whose bytes are the property broadcastRecording of the body.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER Capabilities
The property capabilities of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
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
.PARAMETER JoinUrl
The property joinUrl of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingAttendanceReport
The property meetingAttendanceReport of the body. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER RecordingInputFile
The file whose bytes are the property recording of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Registration
The property registration of the body. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeeting
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeeting')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AiInsights,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AlternativeRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$AnonymizeIdentityForRoles,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$BroadcastRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Capabilities,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingAttendanceReport,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Registration,
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
function Update-MgBetaUserOnlineMeetingAiInsight {
<#
.SYNOPSIS
Change an ai insight of an online meeting.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}.
.PARAMETER CallAiInsightId
Stands for {callAiInsight-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: CallAiInsightId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER ActionItems
The property actionItems of the body. Properties of each: OwnerDisplayName, Text, Title, and any other.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER CallId
The property callId of the body.
.PARAMETER ContentCorrelationId
The property contentCorrelationId of the body.
.PARAMETER CreatedDateTime
The property createdDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER MeetingNotes
The property meetingNotes of the body. Properties of each: Subpoints, Text, Title, and any other.
.PARAMETER Viewpoint
The property viewpoint of the body. Properties: MentionEvents, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingaiinsight
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingaiinsight')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallAiInsight')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$CallAiInsightId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$ActionItems,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$CallId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ContentCorrelationId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreatedDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$MeetingNotes,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Viewpoint,
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
function Update-MgBetaUserOnlineMeetingAttendanceReport {
<#
.SYNOPSIS
Change an attendance report of an online meeting.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}.
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport.
.PARAMETER MeetingAttendanceReportId
Stands for {meetingAttendanceReport-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingAttendanceReportId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceRecords
The property attendanceRecords of the body. Properties of each: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingattendancereport
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingattendancereport')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingAttendanceReport')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='Update1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][object[]]$AttendanceRecords,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][datetime]$MeetingEndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][datetime]$MeetingStartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][int]$TotalParticipantCount,
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
function Update-MgBetaUserOnlineMeetingAttendanceReportAttendanceRecord {
<#
.SYNOPSIS
Change an attendance record of an attendance report.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords/{attendanceRecord-id}.
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}.
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
The whole body: a hashtable, an object or JSON text. Properties: Id, AttendanceIntervals, EmailAddress, Identity, RegistrantId, Role, TotalAttendanceInSeconds, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AttendanceIntervals
The property attendanceIntervals of the body. Properties of each: DurationInSeconds, JoinDateTime, LeaveDateTime, and any other.
.PARAMETER EmailAddress
The property emailAddress of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Identity
The property identity of the body. Properties: DisplayName, Id, and any other.
.PARAMETER RegistrantId
The property registrantId of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingattendancereportattendancerecord
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded1',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingattendancereportattendancerecord')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphAttendanceRecord')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$AttendanceRecordId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingAttendanceReportId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='Update1',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateExpanded1',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded1',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='Update1',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity1',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][object[]]$AttendanceIntervals,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$EmailAddress,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][psobject]$Identity,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$RegistrantId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][string]$Role,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateExpanded1')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded1')][int]$TotalAttendanceInSeconds,
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
function Update-MgBetaUserOnlineMeetingByJoinWebUrl {
<#
.SYNOPSIS
Change an online meeting of a user.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings(joinWebUrl='{joinWebUrl}').
.PARAMETER JoinWebUrl
Stands for {joinWebUrl} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: JoinWebUrl, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowAttendeeToEnableCamera, AllowAttendeeToEnableMic, AllowBreakoutRooms, AllowedPresenters, AllowLiveShare, AllowMeetingChat, AllowParticipantsToChangeName, AllowPowerPointSharing, AllowRecording, AllowTeamworkReactions, AllowTranscription, AllowWhiteboard, AnonymizeIdentityForRoles, AudioConferencing, ChatInfo, ChatRestrictions, IsEndToEndEncryptionEnabled, IsEntryExitAnnounced, JoinInformation, JoinMeetingIdSettings, JoinWebUrl, LobbyBypassSettings, RecordAutomatically, ShareMeetingChatHistoryDefault, Subject, VideoTeleconferenceId, WatermarkProtection, AttendanceReports, AlternativeRecording, AttendeeReport, BroadcastRecording, BroadcastSettings, Capabilities, CreationDateTime, EndDateTime, ExternalId, IsBroadcast, JoinUrl, MeetingTemplateId, Participants, Recording, StartDateTime, AiInsights, MeetingAttendanceReport, Recordings, Registration, Transcripts, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AiInsights
The property aiInsights of the body. Properties of each: Id, ActionItems, CallId, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingNotes, Viewpoint, and any other.
.PARAMETER AllowAttendeeToEnableCamera
The property allowAttendeeToEnableCamera of the body.
.PARAMETER AllowAttendeeToEnableMic
The property allowAttendeeToEnableMic of the body.
.PARAMETER AllowBreakoutRooms
The property allowBreakoutRooms of the body.
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
.PARAMETER AllowedPresenters
The property allowedPresenters of the body.
.PARAMETER AlternativeRecordingInputFile
The file whose bytes are the property alternativeRecording of the body.
.PARAMETER AnonymizeIdentityForRoles
The property anonymizeIdentityForRoles of the body.
.PARAMETER AttendanceReports
The property attendanceReports of the body. Properties of each: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER AttendeeReportInputFile
The file whose bytes are the property attendeeReport of the body.
.PARAMETER AudioConferencing
The property audioConferencing of the body. Properties: ConferenceId, DialinUrl, TollFreeNumber, TollFreeNumbers, TollNumber, TollNumbers, and any other.
.PARAMETER BroadcastRecordingInputFile
The file whose bytes are the property broadcastRecording of the body.
.PARAMETER BroadcastSettings
The property broadcastSettings of the body. Properties: AllowedAudience, Captions, IsAttendeeReportEnabled, IsQuestionAndAnswerEnabled, IsRecordingEnabled, IsVideoOnDemandEnabled, and any other.
.PARAMETER Capabilities
The property capabilities of the body.
.PARAMETER ChatInfo
The property chatInfo of the body. Properties: MessageId, ReplyChainMessageId, ThreadId, and any other.
.PARAMETER ChatRestrictions
The property chatRestrictions of the body. Properties: AllowTextOnly, and any other.
.PARAMETER CreationDateTime
The property creationDateTime of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
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
.PARAMETER JoinUrl
The property joinUrl of the body.
.PARAMETER JoinWebUrl1
The property joinWebUrl of the body.
.PARAMETER LobbyBypassSettings
The property lobbyBypassSettings of the body. Properties: IsDialInBypassEnabled, Scope, and any other.
.PARAMETER MeetingAttendanceReport
The property meetingAttendanceReport of the body. Properties: Id, MeetingEndDateTime, MeetingStartDateTime, TotalParticipantCount, AttendanceRecords, and any other.
.PARAMETER MeetingTemplateId
The property meetingTemplateId of the body.
.PARAMETER Participants
The property participants of the body. Properties: Attendees, Contributors, Organizer, Producers, and any other.
.PARAMETER RecordAutomatically
The property recordAutomatically of the body.
.PARAMETER RecordingInputFile
The file whose bytes are the property recording of the body.
.PARAMETER Recordings
The property recordings of the body. Properties of each: Id, CallId, Content, ContentCorrelationId, CreatedDateTime, EndDateTime, MeetingId, MeetingOrganizer, RecordingContentUrl, and any other.
.PARAMETER Registration
The property registration of the body. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingbyjoinweburl
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingbyjoinweburl')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphOnlineMeeting')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AiInsights,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableCamera,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowAttendeeToEnableMic,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowBreakoutRooms,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowLiveShare,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowMeetingChat,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowParticipantsToChangeName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowPowerPointSharing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowRecording,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTeamworkReactions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowTranscription,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$AllowWhiteboard,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedPresenters,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AlternativeRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$AnonymizeIdentityForRoles,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$AttendanceReports,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AttendeeReportInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$AudioConferencing,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$BroadcastRecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$BroadcastSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$Capabilities,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatInfo,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$ChatRestrictions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$CreationDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$ExternalId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsBroadcast,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEndToEndEncryptionEnabled,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsEntryExitAnnounced,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinInformation,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$JoinMeetingIdSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinUrl,
[Parameter(ParameterSetName='UpdateExpanded')][string]$JoinWebUrl1,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$LobbyBypassSettings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$MeetingAttendanceReport,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$MeetingTemplateId,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Participants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$RecordAutomatically,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RecordingInputFile,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Recordings,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][psobject]$Registration,
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
function Update-MgBetaUserOnlineMeetingRecording {
<#
.SYNOPSIS
Change a recording of an online meeting.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingrecording
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingrecording')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallRecording')]
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
function Update-MgBetaUserOnlineMeetingRegistration {
<#
.SYNOPSIS
Change a registration of an online meeting.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AllowedRegistrant, Registrants, Description, EndDateTime, RegistrationPageViewCount, RegistrationPageWebUrl, Speakers, StartDateTime, Subject, CustomQuestions, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AllowedRegistrant
The property allowedRegistrant of the body.
.PARAMETER CustomQuestions
The property customQuestions of the body. Properties of each: Id, AnswerInputType, AnswerOptions, DisplayName, IsRequired, and any other.
.PARAMETER Description
The property description of the body.
.PARAMETER EndDateTime
The property endDateTime of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER Registrants
The property registrants of the body. Properties of each: Id, JoinWebUrl, and any other.
.PARAMETER RegistrationPageViewCount
The property registrationPageViewCount of the body.
.PARAMETER RegistrationPageWebUrl
The property registrationPageWebUrl of the body.
.PARAMETER Speakers
The property speakers of the body. Properties of each: Bio, DisplayName, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistration
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingregistration
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingregistration')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistration')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AllowedRegistrant,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$CustomQuestions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Description,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$EndDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Registrants,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][int]$RegistrationPageViewCount,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$RegistrationPageWebUrl,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][object[]]$Speakers,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][datetime]$StartDateTime,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Subject,
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
function Update-MgBetaUserOnlineMeetingRegistrationCustomQuestion {
<#
.SYNOPSIS
Change a custom question.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}.
.PARAMETER MeetingRegistrationQuestionId
Stands for {meetingRegistrationQuestion-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrationQuestionId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, AnswerInputType, AnswerOptions, DisplayName, IsRequired, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER AnswerInputType
The property answerInputType of the body.
.PARAMETER AnswerOptions
The property answerOptions of the body.
.PARAMETER DisplayName
The property displayName of the body.
.PARAMETER Id
The property id of the body.
.PARAMETER IsRequired
The property isRequired of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingregistrationcustomquestion
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingregistrationcustomquestion')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrationQuestion')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingRegistrationQuestionId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$AnswerInputType,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string[]]$AnswerOptions,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$DisplayName,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][switch]$IsRequired,
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
function Update-MgBetaUserOnlineMeetingRegistrationRegistrant {
<#
.SYNOPSIS
Change a registrant.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}.
.PARAMETER MeetingRegistrantBaseId
Stands for {meetingRegistrantBase-id} in the address.
.PARAMETER OnlineMeetingId
Stands for {onlineMeeting-id} in the address.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: MeetingRegistrantBaseId, OnlineMeetingId, UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, JoinWebUrl, and any other.
.PARAMETER ResponseHeadersVariable
The variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the body, by name.
.PARAMETER Id
The property id of the body.
.PARAMETER JoinWebUrl
The property joinWebUrl of the body.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingregistrationregistrant
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingregistrationregistrant')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphMeetingRegistrantBase')]
param(
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$MeetingRegistrantBaseId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$OnlineMeetingId,
[Parameter(ParameterSetName='Update',Mandatory)][Parameter(ParameterSetName='UpdateExpanded',Mandatory)][string]$UserId,
[Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentityExpanded',Mandatory,ValueFromPipeline)][psobject]$InputObject,
[Parameter(ParameterSetName='Update',Mandatory,ValueFromPipeline)][Parameter(ParameterSetName='UpdateViaIdentity',Mandatory,ValueFromPipeline)][psobject]$BodyParameter,
[Alias('RHV')][string]$ResponseHeadersVariable,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][hashtable]$AdditionalProperties,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$Id,
[Parameter(ParameterSetName='UpdateExpanded')][Parameter(ParameterSetName='UpdateViaIdentityExpanded')][string]$JoinWebUrl,
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
function Update-MgBetaUserOnlineMeetingTranscript {
<#
.SYNOPSIS
Change a transcript of an online meeting.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingtranscript
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauseronlinemeetingtranscript')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCallTranscript')]
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
function Update-MgBetaUserPresence {
<#
.SYNOPSIS
Change a presence of a user.
.DESCRIPTION
Sends PATCH /beta/users/{user-id}/presence.
.PARAMETER UserId
Stands for {user-id} in the address.
.PARAMETER InputObject
The ids in the address, as one hashtable or object. Properties: UserId.
.PARAMETER BodyParameter
The whole body: a hashtable, an object or JSON text. Properties: Id, Activity, Availability, OutOfOfficeSettings, StatusMessage, and any other.
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
Microsoft.Graph.Beta.PowerShell.Models.ICloudCommunicationsIdentity
Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence
System.Collections.IDictionary
.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauserpresence
#>
[CmdletBinding(DefaultParameterSetName='UpdateExpanded',PositionalBinding=$false,SupportsShouldProcess,ConfirmImpact='Medium',HelpUri='https://learn.microsoft.com/powershell/module/microsoft.graph.beta.cloudcommunications/update-mgbetauserpresence')]
[OutputType('Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphPresence')]
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
