import type { SchoolHours } from "#domain/plan/plan";
import { schoolEditorWords as words } from "#locales/school-editor-words";
import { HoursRow } from "./hours-row.tsx";

type Props = {
  readonly value: SchoolHours;
  readonly onChange: (value: SchoolHours) => void;
  readonly onRemove: () => void;
};

/** `Open for school work from 16:00 to 18:00`, and on which days. */
export const SchoolHoursRow = (props: Props) => (
  <HoursRow {...props} about={`${words.name} ${props.value.from}`} opening={words.open} />
);
