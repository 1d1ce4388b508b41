// Runs before the page is painted: says which of the waiting pages in index.html to show, and whether in light or dark,
// by the same rules as src/app/settings.ts and scheme.ts. Whatever goes wrong here, the program itself puts it right.
(function () {
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('nokkeltall:settings')) || {};
  } catch (refused) {
    kept = {};
  }
  var scheme = kept.scheme;
  if (!/^(light|dark)$/.test(scheme))
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute('data-scheme', scheme);
  var meta = document.createElement('meta');
  meta.name = 'color-scheme';
  meta.content = scheme;
  document.head.appendChild(meta);
  var language = (/[?&]lang=(nb|nn|en)\b/.exec(location.search) || [])[1] || kept.language;
  if (!/^(nb|nn|en)$/.test(language)) {
    var wanted = (navigator.languages || []).map(function (tag) {
      return tag.slice(0, 2).toLowerCase();
    });
    var norwegian = wanted.filter(function (tag) {
      return /^(nb|no|nn|da|sv)$/.test(tag);
    })[0];
    language = norwegian ? (norwegian === 'nn' ? 'nn' : 'nb') : wanted.indexOf('en') >= 0 ? 'en' : 'nb';
  }
  var embed = /[?&]embed=./.test(location.search);
  var page = embed ? 'embed' : /[?&]figures=./.test(location.search) ? 'desk' : 'front';
  document.documentElement.setAttribute('data-waiting', page + '-' + language);
})();
