/** The page's call and preferences, for components. */

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Access, AccessView } from "./access";
import type { VoiceCall } from "./call";
import type { PreferenceStore, Preferences } from "./preferences";
import type { CallView } from "./view";

export interface Page {
  access: Access;
  call: VoiceCall;
  preferences: PreferenceStore;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("There is no page around this component");
  return page;
}

export function useCall(): CallView {
  const { store } = usePage().call;
  return useSyncExternalStore(store.follow, store.get);
}

export function usePreferences(): Preferences {
  const { preferences } = usePage();
  return useSyncExternalStore(preferences.follow, preferences.get);
}

export function useAccess(): AccessView {
  const { access } = usePage();
  return useSyncExternalStore(access.follow, access.get);
}
