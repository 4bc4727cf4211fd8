import type {} from 'conflict-timeline/react';

export const Everything = () => (
  <conflict-timeline
    id="timeline"
    src="/timeline.json"
    selected="ceasefire-1994"
    view="1988/1994"
    kinds="war ceasefire"
    theme="light"
    heading-level="3"
    lang="en"
    bookmark
    chart-only
    ontimeline-view={({ view }) => view.split('/')}
    ontimeline-kinds={({ kinds }) => kinds?.split(' ')}
    ontimeline-load={({ timeline, problems }) => [timeline.title, problems.length]}
    ontimeline-error={({ problems }) => problems.map(({ path, message }) => `${path}: ${message}`)}
  />
);
