import type {} from 'conflict-timeline/react';

export const wrong = [
  <conflict-timeline theme="blue" />, // wrong: '"blue"' is not assignable
  <conflict-timeline selected={1994} />, // wrong: 'number' is not assignable
  <conflict-timeline heading-level="7" />, // wrong: '"7"' is not assignable
  <conflict-timeline bookmark="yes" />, // wrong: 'string' is not assignable
  <conflict-timeline ontimeline-select={({ detail }) => console.log(detail)} />, // wrong: 'detail' does not exist
  <conflict-timelime />, // wrong: 'conflict-timelime' does not exist
];
