import { usePage, usePreferences } from "../call/context";
import type { Theme } from "../call/preferences";
import { ThemeIcon } from "./icons";

const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const NAMES: Record<Theme, string> = { system: "as the system", light: "light", dark: "dark" };

export function ThemeToggle() {
  const { preferences } = usePage();
  const { theme } = usePreferences();
  const label = `Colours: ${NAMES[theme]}. Change to ${NAMES[NEXT[theme]]}.`;
  return (
    <button
      type="button"
      className="quiet-button"
      title={label}
      aria-label={label}
      onClick={() => preferences.change({ theme: NEXT[theme] })}
    >
      <ThemeIcon />
    </button>
  );
}
