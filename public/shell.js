// Runs before the page is painted: says which of the waiting pages in index.html to show, by the same rules as
// src/app/settings.ts. Whatever goes wrong here, the program itself replaces the waiting page.
(function () {
  var language = (/[?&]lang=(nb|nn|en)\b/.exec(location.search) || [])[1];
  try {
    language = language || JSON.parse(localStorage.getItem('nokkeltall:settings') || '{}').language;
  } catch (refused) {
    language = language || null;
  }
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
