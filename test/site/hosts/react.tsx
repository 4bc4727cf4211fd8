import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'conflict-timeline/define';
import type {} from 'conflict-timeline/react';

function Lesson() {
  const [open, setOpen] = useState<string | null>('ceasefire-1994');
  return (
    <>
      <button onClick={() => setOpen('fighting-2020')}>The fighting of 2020</button>
      <p>Open: {open}</p>
      <conflict-timeline selected={open} view="1988/2023" ontimeline-select={({ id }) => setOpen(id)} />
    </>
  );
}

createRoot(document.querySelector('#lesson')!).render(<Lesson />);
