/* Makes each frame of a timeline as high as its content. Include it in the page that holds the frames. */
(function () {
  'use strict';
  var frames = document.getElementsByTagName('iframe');

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'conflict-timeline:height' || typeof data.height !== 'number' || !isFinite(data.height))
      return;
    for (var index = 0; index < frames.length; index++) {
      var frame = frames[index];
      // A frame is known by its window: a redirect may have led it to another origin than its `src` names.
      if (frame.contentWindow !== event.source) continue;
      frame.style.height = Math.min(Math.max(Math.ceil(data.height), 200), 20000) + 'px';
    }
  });

  for (var index = 0; index < frames.length; index++) {
    frames[index].contentWindow.postMessage({ type: 'conflict-timeline:ask' }, '*');
  }
})();
