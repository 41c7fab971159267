import { helplines } from "#locales/helplines";

/** Who can be talked to. Links leave no address behind (`noreferrer`), and nothing of ours counts or writes them down. */
export function HelplineList({ country }: { readonly country: string | null }) {
  return (
    <ul class="helplines">
      {helplines(country).map(({ name, number, address }) => (
        <li key={address}>
          <strong>{name}</strong>
          {number !== null && (
            // Groups of digits would stand in the other order in a text from right to left.
            <span class="helpline-number" dir="ltr">
              {number}
            </span>
          )}
          <a href={`https://${address}/`} target="_blank" rel="noreferrer noopener">
            {address}
          </a>
        </li>
      ))}
    </ul>
  );
}
