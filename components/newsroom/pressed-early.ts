/** The page's own scripts are there and listen. */
export const alive = 'masthead:alive';

/**
 * Runs in the browser before the page's own scripts are there: a button that is clicked meanwhile, and the keys
 * that open the palette, would be lost, or go to the browser's own search. They are kept, each once, and done when
 * the page is {@link alive}. Links and forms need no script.
 */
export const keepPressedEarly = `(function () {
  var kept = new Map();
  function keep(event) {
    var button = event.type === 'click' && event.target.closest('button[type="button"]');
    var palette = event.type === 'keydown' && (event.key.toLowerCase() === 'k' || (event.code === 'KeyK' && event.key > '\\u007f')) && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!button && !palette) return;
    event.preventDefault();
    event.stopPropagation();
    kept.set(button || document, event);
  }
  document.addEventListener('click', keep, true);
  document.addEventListener('keydown', keep, true);
  document.addEventListener('${alive}', function () {
    document.removeEventListener('click', keep, true);
    document.removeEventListener('keydown', keep, true);
    kept.forEach(function (event, target) {
      if (event.type === 'click') target.click();
      else document.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, code: event.code, ctrlKey: event.ctrlKey, metaKey: event.metaKey, bubbles: true, cancelable: true }));
    });
  }, { once: true });
})();`;
