# Generated from cmdlets.json by `npm run generate:modules`; do not edit.
$MgShimBridge = & {
$loaded = @(Microsoft.PowerShell.Core\Get-Module -Name 'Microsoft.Graph.Authentication')
foreach ($module in $loaded) {
if ($module.SessionState -and (& $module { $ExecutionContext.InvokeProvider.Item.Exists('Function:Get-MgShimBridge') })) {
return & $module { Get-MgShimBridge }
}
}
$folder = [System.IO.Path]::GetDirectoryName($PSScriptRoot)
if ([System.IO.Path]::GetFileName($folder) -eq 'Microsoft.Graph.CloudCommunications') { $folder = [System.IO.Path]::GetDirectoryName($folder) }
$found = if ($loaded) { "comes from $($loaded[0].ModuleBase) and is not mgshim's" } else { 'is not loaded' }
$message = 'Microsoft.Graph.Authentication ' + "$found. Put the folder '$folder' first in PSModulePath, start a new session and import " + 'Microsoft.Graph.CloudCommunications again.'
throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($message), 'MgShimBridgeNotFound', 'ResourceUnavailable', 'Microsoft.Graph.Authentication')
}
function Invoke-MgInviteCommunicationCallParticipant {
<#
.SYNOPSIS
Invite participants to the active call.
.DESCRIPTION
Invite participants to the active call.
Sends POST /v1.0/communications/calls/{call-id}/participants/invite.
Application permission: Calls.InitiateGroupCall.All.
Delegated permission: not supported.
.PARAMETER CallId
Stands for {call-id} in the request's address.
.PARAMETER InputObject
The ids in the request's address, as one hashtable or object. Properties: AttendanceRecordId, AudioRoutingGroupId, CallId, CallRecordId, CallRecordingId, CallTranscriptId, CommsOperationId, ContentSharingSessionId, MeetingAttendanceReportId, OnlineMeetingId, ParticipantId, PresenceId, SessionId, UserId.
.PARAMETER BodyParameter
The request's whole body: a hashtable, an object or JSON text. Properties: ClientContext, Participants, and any other.
.PARAMETER ResponseHeadersVariable
The name of a variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the request's body, by name.
.PARAMETER ClientContext
The property clientContext of the request's body.
.PARAMETER Participants
The property participants of the request's body. Properties of each: Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId.
.PARAMETER Break
Kept for old scripts: an error that says how to debug instead.
.PARAMETER Headers
Headers to add to the request, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request after those of -HttpPipelinePrepend.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER Proxy
The proxy to send this request through.
.PARAMETER ProxyCredential
The credential for the proxy of -Proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy of -Proxy as the current user.
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
.OUTPUTS
Microsoft.Graph.PowerShell.Models.IMicrosoftGraphInviteParticipantsOperation
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
begin{$__call=if($MyInvocation.ExpectingInput -or $MyInvocation.PipelineLength -gt 1){& $script:MgShimBridge.Begin $PSCmdlet $PSBoundParameters}}
process{& $script:MgShimBridge.Process $__call $PSCmdlet $PSBoundParameters $_}
end{if($__call){& $script:MgShimBridge.End $__call $PSCmdlet}}
}
function Invoke-MgRedirectCommunicationCall {
<#
.SYNOPSIS
Redirect an incoming call that has not been answered or rejected yet.
.DESCRIPTION
Redirect an incoming call that has not been answered or rejected yet.
Sends POST /v1.0/communications/calls/{call-id}/redirect.
Application permission: Calls.Initiate.All.
Delegated permission: not supported.
.PARAMETER CallId
Stands for {call-id} in the request's address.
.PARAMETER InputObject
The ids in the request's address, as one hashtable or object. Properties: AttendanceRecordId, AudioRoutingGroupId, CallId, CallRecordId, CallRecordingId, CallTranscriptId, CommsOperationId, ContentSharingSessionId, MeetingAttendanceReportId, OnlineMeetingId, ParticipantId, PresenceId, SessionId, UserId.
.PARAMETER BodyParameter
The request's whole body: a hashtable, an object or JSON text. Properties: CallbackUri, Targets, Timeout, and any other.
.PARAMETER ResponseHeadersVariable
The name of a variable, without $, that receives the response's headers.
.PARAMETER AdditionalProperties
Further properties of the request's body, by name.
.PARAMETER CallbackUri
The property callbackUri of the request's body.
.PARAMETER Targets
The property targets of the request's body. Properties of each: Hidden, Identity, ParticipantId, RemoveFromDefaultAudioRoutingGroup, ReplacesCallId.
.PARAMETER Timeout
The property timeout of the request's body.
.PARAMETER Break
Kept for old scripts: an error that says how to debug instead.
.PARAMETER Headers
Headers to add to the request, by name.
.PARAMETER HttpPipelineAppend
Script blocks that see the request after those of -HttpPipelinePrepend.
.PARAMETER HttpPipelinePrepend
Script blocks that see the request first.
.PARAMETER PassThru
Returns $true when the service has accepted the request.
.PARAMETER Proxy
The proxy to send this request through.
.PARAMETER ProxyCredential
The credential for the proxy of -Proxy.
.PARAMETER ProxyUseDefaultCredentials
Signs in to the proxy of -Proxy as the current user.
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
.OUTPUTS
System.Boolean
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
begin{$__call=if($MyInvocation.ExpectingInput -or $MyInvocation.PipelineLength -gt 1){& $script:MgShimBridge.Begin $PSCmdlet $PSBoundParameters}}
process{& $script:MgShimBridge.Process $__call $PSCmdlet $PSBoundParameters $_}
end{if($__call){& $script:MgShimBridge.End $__call $PSCmdlet}}
}
