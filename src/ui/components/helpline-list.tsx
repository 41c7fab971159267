import { helplines } from "#locales/helplines";

/** Who can be talked to. Links leave no address behind (`noreferrer`), and nothing of ours counts or writes them down. */
export function HelplineList({ country }: { readonly country: string | null }) {
  return (
    <ul class="helplines">
      {helplines(country).map(({ name, number, address }) => (
        <li key={address}>
          <strong>{name}</strong>
          {number !== null && <span class="helpline-number">{number}</span>}
          <a href={`https://${address}/`} target="_blank" rel="noreferrer noopener">
            {address}
          </a>
        </li>
      ))}
    </ul>
  );
}
