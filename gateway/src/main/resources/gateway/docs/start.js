fetch('/docs/documents.json')
  .then(answer => answer.json())
  .then(({clientId, documents}) => {
    const ui = SwaggerUIBundle({
      dom_id: '#documents',
      urls: documents,
      layout: 'StandaloneLayout',
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      deepLinking: true,
      docExpansion: 'list',
      validatorUrl: null,
      oauth2RedirectUrl: location.origin + '/docs/ui/oauth2-redirect.html',
    });
    ui.initOAuth({clientId, scopes: 'openid profile', usePkceWithAuthorizationCodeGrant: true});
  });
