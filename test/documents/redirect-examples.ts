/** One request of call: redirect (v1.0 and beta, Examples), in both forms in which a user may paste it. */
export interface RedirectExample {
  readonly title: string;
  /** The id of the call, from the request's URL. */
  readonly callId: string;
  /** The value of $params; that of example 3 stands so in Invoke-MgRedirectCommunicationCall's document. */
  readonly powershell: string;
  /** The body of the HTTP tab. */
  readonly json: string;
}

export const redirectExamples: readonly RedirectExample[] = [
  {
    title: 'Example 1: forward a call to a target',
    callId: '491f0b00-ffff-4bc9-a43e-b226498ec22a',
    powershell: `@{
	targets = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				application = @{
					"@odata.type" = "#microsoft.graph.identity"
					displayName = "test bot 2"
					id = "22bfd41f-550e-477d-8789-f6f7bd2a5e8b"
				}
			}
		}
	)
	callbackUri = "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
    json: `{
  "targets": [
    {
      "@odata.type": "#microsoft.graph.invitationParticipantInfo",
      "identity": {
        "@odata.type": "#microsoft.graph.identitySet",
        "application": {
          "@odata.type": "#microsoft.graph.identity",
          "displayName": "test bot 2",
          "id": "22bfd41f-550e-477d-8789-f6f7bd2a5e8b"
        }
      }
    }
  ],
  "callbackUri": "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
  },
  {
    title: 'Example 2: forward a call to multiple targets with simultaneous ring',
    callId: '481f0b00-ffff-4ca1-8c67-a5f1e31e8e82',
    powershell: `@{
	targets = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				user = @{
					"@odata.type" = "#microsoft.graph.identity"
					displayName = "test user"
					id = "98da8a1a-1b87-452c-a713-65d3f10b1253"
				}
			}
		}
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				user = @{
					"@odata.type" = "#microsoft.graph.identity"
					displayName = "test user 2"
					id = "bf5aae9a-d11d-47a8-93b1-782504c9c3f3"
				}
			}
		}
	)
	routingPolicies = @(
		"disableForwarding"
	)
	callbackUri = "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
    json: `{
  "targets": [
    {
      "@odata.type": "#microsoft.graph.invitationParticipantInfo",
      "identity": {
        "@odata.type": "#microsoft.graph.identitySet",
        "user": {
          "@odata.type": "#microsoft.graph.identity",
          "displayName": "test user",
          "id": "98da8a1a-1b87-452c-a713-65d3f10b1253"
        }
      }
    },
    {
      "@odata.type": "#microsoft.graph.invitationParticipantInfo",
      "identity": {
        "@odata.type": "#microsoft.graph.identitySet",
        "user": {
          "@odata.type": "#microsoft.graph.identity",
          "displayName": "test user 2",
          "id": "bf5aae9a-d11d-47a8-93b1-782504c9c3f3"
        }
      }
    }
  ],
  "routingPolicies": [
    "disableForwarding"
  ],
  "callbackUri": "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
  },
  {
    title: 'Example 3: forward a call to a PSTN number',
    callId: '491f0b00-ffff-4bc9-a43e-b226498ec22a',
    powershell: `@{
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
}`,
    json: `{
  "targets": [
    {
      "@odata.type": "#microsoft.graph.invitationParticipantInfo",
      "identity": {
        "@odata.type": "#microsoft.graph.identitySet",
        "phone": {
          "@odata.type": "#microsoft.graph.identity",
          "id": "+12345678901"
        }
      }
    }
  ],
  "callbackUri": "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
  },
  {
    title: 'beta, Request body: every parameter of the table',
    callId: '491f0b00-ffff-4bc9-a43e-b226498ec22a',
    powershell: `@{
	targets = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				application = @{
					"@odata.type" = "#microsoft.graph.identity"
					displayName = "test bot 2"
					id = "22bfd41f-550e-477d-8789-f6f7bd2a5e8b"
				}
			}
		}
	)
	targetDisposition = "simultaneousRing"
	timeout = 60
	maskCallee = $false
	maskCaller = $true
	callbackUri = "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
    json: `{
  "targets": [
    {
      "@odata.type": "#microsoft.graph.invitationParticipantInfo",
      "identity": {
        "@odata.type": "#microsoft.graph.identitySet",
        "application": {
          "@odata.type": "#microsoft.graph.identity",
          "displayName": "test bot 2",
          "id": "22bfd41f-550e-477d-8789-f6f7bd2a5e8b"
        }
      }
    }
  ],
  "targetDisposition": "simultaneousRing",
  "timeout": 60,
  "maskCallee": false,
  "maskCaller": true,
  "callbackUri": "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}`,
  },
];
