import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from './fetch.js';
import type {
  AuditPage,
  CorrectionsPage,
  Fingerprint,
  InboxFresh,
  InboxPage,
  MessagePage,
  NewsItem,
  NewsPage,
  OwnCorrections,
  People,
  SettingsPage,
  Tokens,
} from './types.js';

/** Whoever wrote waits for an answer: new messages are asked for every minute. */
const FRESH_MESSAGES_MS = 60_000;

/** The accounts. */
export function usePeople(): UseQueryResult<People> {
  return useQuery({ queryKey: ['people'], queryFn: ({ signal }) => ask<People>('/api/people', {}, signal) });
}

/** What was done. */
export function useAudit(question: Record<string, string | null>): UseQueryResult<AuditPage> {
  return useQuery({
    queryKey: ['audit', question],
    queryFn: ({ signal }) => ask<AuditPage>('/api/audit', question, signal),
    placeholderData: keepPreviousData,
    // Whoever has just done something looks for it here.
    staleTime: 0,
  });
}

/** What the office runs with. */
export function useSettings(): UseQueryResult<SettingsPage> {
  return useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => ask<SettingsPage>('/api/settings', {}, signal),
  });
}

/** The hash of what the register holds. */
export function useFingerprint(): UseQueryResult<Fingerprint> {
  return useQuery({
    queryKey: ['fingerprint'],
    queryFn: ({ signal }) => ask<Fingerprint>('/api/settings/fingerprint', {}, signal),
  });
}

/** The items of the portal, in whatever state. */
export function useNews(): UseQueryResult<NewsPage> {
  return useQuery({ queryKey: ['news'], queryFn: ({ signal }) => ask<NewsPage>('/api/news', {}, signal) });
}

/** One item to be edited: read when it is opened, and not again while somebody writes. */
export function useNewsItem(item: string): UseQueryResult<NewsItem> {
  return useQuery({
    queryKey: ['news', item],
    queryFn: ({ signal }) => ask<NewsItem>(`/api/news/items/${encodeURIComponent(item)}`, {}, signal),
    gcTime: 0,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** What enterprises state of themselves, of a state (null: all), from the n-th on. */
export function useCorrections(state: string | null, from: string | null): UseQueryResult<CorrectionsPage> {
  return useQuery({
    queryKey: ['corrections', 'list', state, from],
    queryFn: ({ signal }) => ask<CorrectionsPage>('/api/corrections', { state, from }, signal),
    placeholderData: keepPreviousData,
  });
}

/** What the enterprise that is signed in can correct, and has. */
export function useOwnCorrections(): UseQueryResult<OwnCorrections> {
  return useQuery({
    queryKey: ['corrections', 'own'],
    queryFn: ({ signal }) => ask<OwnCorrections>('/api/corrections/own', {}, signal),
  });
}

/** The messages of a state (null: all), from the n-th on. */
export function useInbox(state: string | null, from: string | null): UseQueryResult<InboxPage> {
  return useQuery({
    queryKey: ['inbox', 'list', state, from],
    queryFn: ({ signal }) => ask<InboxPage>('/api/inbox', { state, from }, signal),
    placeholderData: keepPreviousData,
  });
}

/** How many messages nobody has looked at yet: asked once a minute by who may read them. */
export function useFreshMessages(): UseQueryResult<InboxFresh> {
  return useQuery({
    queryKey: ['inbox', 'fresh'],
    queryFn: ({ signal }) => ask<InboxFresh>('/api/inbox/fresh', {}, signal),
    staleTime: FRESH_MESSAGES_MS,
    refetchInterval: FRESH_MESSAGES_MS,
  });
}

/** One message, with what was done about it. */
export function useMessage(id: string): UseQueryResult<MessagePage> {
  return useQuery({
    queryKey: ['inbox', 'one', id],
    queryFn: ({ signal }) => ask<MessagePage>(`/api/inbox/${encodeURIComponent(id)}`, {}, signal),
  });
}

/** The tokens with which programs read. */
export function useTokens(): UseQueryResult<Tokens> {
  return useQuery({ queryKey: ['tokens'], queryFn: ({ signal }) => ask<Tokens>('/api/tokens', {}, signal) });
}
