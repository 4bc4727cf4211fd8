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
      // Compare the window first: the address of another frame may be invalid, and new URL() would throw.
      if (frame.contentWindow !== event.source) continue;
      // A sandboxed frame has the origin 'null'. Any other frame must still be at the origin it was given.
      if (event.origin !== 'null' && event.origin !== new URL(frame.src, document.baseURI).origin) continue;
      frame.style.height = Math.min(Math.max(Math.ceil(data.height), 200), 20000) + 'px';
    }
  });

  for (var index = 0; index < frames.length; index++) {
    frames[index].contentWindow.postMessage({ type: 'conflict-timeline:ask' }, '*');
  }
})();
