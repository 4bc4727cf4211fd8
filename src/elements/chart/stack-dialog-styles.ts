import { css } from 'lit';

export const stackDialogStyles = css`
  dialog {
    width: min(420px, 100% - 32px);
    max-height: 70vh;
    overflow: auto;
    padding: 16px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
  }
  #entries-name {
    color: var(--_ink-2);
  }
  dialog button {
    display: flex;
    gap: 10px;
    align-items: center;
    width: 100%;
    min-height: 40px;
    text-align: start;
    font-weight: 600;
  }
  dialog li + li {
    border-top: 1px solid var(--_hair);
  }
  dialog .close {
    margin-top: 8px;
    font-weight: 400;
  }
`;
