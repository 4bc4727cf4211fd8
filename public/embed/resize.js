/* Makes each frame of a timeline as high as what is in it. For the page around the frames. */
(function () {
  'use strict';
  var frames = document.getElementsByTagName('iframe');

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'conflict-timeline:height' || typeof data.height !== 'number' || !isFinite(data.height))
      return;
    for (var index = 0; index < frames.length; index++) {
      var frame = frames[index];
      // The others may have an address that is none.
      if (frame.contentWindow !== event.source) continue;
      // A sandboxed frame has no origin; any other speaks from the address it was given.
      if (event.origin !== 'null' && event.origin !== new URL(frame.src, document.baseURI).origin) continue;
      frame.style.height = Math.min(Math.max(Math.ceil(data.height), 200), 20000) + 'px';
    }
  });

  for (var index = 0; index < frames.length; index++) {
    frames[index].contentWindow.postMessage({ type: 'conflict-timeline:ask' }, '*');
  }
})();
