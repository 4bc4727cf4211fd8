import { useEffect, useRef, useState } from 'react';
import type { ConflictTimelineElement, Timeline } from 'conflict-timeline';
import type {} from 'conflict-timeline/react';

/** A timeline of the page's own, which comes later. */
export function OwnData({ address }: { readonly address: string }) {
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  const element = useRef<ConflictTimelineElement>(null);
  useEffect(() => {
    void fetch(address)
      .then((response) => response.json() as Promise<Timeline>)
      .then(setTimeline);
  }, [address]);
  return (
    <section>
      <button onClick={() => element.current?.zoomTo('1988/1994', true)}>1988 to 1994</button>
      <conflict-timeline ref={element} timeline={timeline} className="lesson" theme="dark">
        <a href={address}>The timeline</a>
      </conflict-timeline>
    </section>
  );
}
