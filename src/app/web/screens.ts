import type { ComponentType } from 'react';

/**
 * The screens, one line each: the address and where the screen is. A screen is a component whose props are the parameters of its address:
 *   '/mua/$season/ke-hoach': () => import('#campaigns/web/plan.tsx').then((room) => room.PlanScreen),
 *   export function PlanScreen({ season }: { readonly season: string }) { … }
 * Each is its own chunk. What stands after "?" is read with useAddress (kit/address.ts).
 */
export type Path =
  | '/'
  | '/dang-nhap'
  | '/thiet-lap'
  | '/mua/moi'
  | '/mua/$season'
  | '/mua/$season/ke-hoach'
  | '/mua/$season/thiet-lap'
  | '/mua/$season/ngay-nghi'
  | '/mua/$season/to-chuc/$code'
  | '/mua/$season/dai-hoi/$code/dai-bieu'
  | '/mua/$season/dai-hoi/$code/diem-danh'
  | '/mua/$season/dai-hoi/$code/tham-tra'
  | '/mua/$season/dai-hoi/$code'
  | '/mua/$season/dai-hoi/$code/bau-cu'
  | '/mua/$season/dai-hoi/$code/bau-cu/$election'
  | '/mua/$season/dai-hoi/$code/kiem-phieu/$election'
  | '/mua/$season/dai-hoi/$code/phien-hop'
  | '/mua/$season/dai-hoi/$code/chuong-trinh'
  | '/mua/$season/dai-hoi/$code/bien-ban'
  | '/mua/$season/ho-so'
  | '/mua/$season/ho-so/$dossier'
  | '/mua/$season/dai-hoi/$code/ho-so'
  | '/mua/$season/dai-hoi/$code/ke-hoach'
  | '/mua/$season/sau-dai-hoi'
  | '/mua/$season/dai-hoi/$code/sau-dai-hoi'
  | '/mua/$season/chi-tieu'
  | '/mua/$season/dai-hoi/$code/chi-tieu'
  | '/mua/$season/van-kien'
  | '/mua/$season/dai-hoi/$code/van-kien'
  | '/mua/$season/dai-hoi/$code/van-kien/$document'
  | '/mua/$season/nhan-su'
  | '/mua/$season/dai-hoi/$code/nhan-su'
  | '/mua/$season/dai-hoi/$code/nhan-su/$person'
  | '/mua/$season/can-doi'
  | '/mua/$season/chi-dao'
  | '/mua/$season/chi-dao/$code'
  | '/mua/$season/chi-dao/$code/chuyen-di/$visit'
  | '/mua/$season/van-de'
  | '/mua/$season/dai-hoi/$code/tong-hop-gui-len'
  | '/mua/$season/dai-hoi/$code/gop-y/$document/duyet'
  | '/mua/$season/dai-hoi/$code/gop-y/$document/tong-hop'
  | '/man-hinh/$token'
  | '/mua/$season/gop-y'
  | '/mua/$season/dai-hoi/$code/gop-y'
  | '/gop-y'
  | '/gop-y/$season/$code/$document'
  | '/hop/$code'
  | '/mua/$season/bai-hoc'
  | '/mua/$season/bai-hoc/$lesson'
  | '/mua/$season/dai-hoi/$code/bai-hoc'
  | '/to-chuc'
  | '/to-chuc/nap'
  | '/can-bo'
  | '/so-ghi'
  | '/tai-khoan'
  | '/huong-dan'
  | '/huong-dan/$page';

type NamesIn<P extends string> = P extends `${infer Segment}/${infer Rest}` ? NameOf<Segment> | NamesIn<Rest> : NameOf<P>;
type NameOf<Segment extends string> = Segment extends `$${infer Name}` ? Name : never;
export type ParamsOf<P extends string> = { readonly [Name in NamesIn<P>]: string };
export type Load<P extends string> = () => Promise<ComponentType<ParamsOf<P>>>;

/** Shown inside the frame, to who is signed in. */
export const SCREENS: { readonly [P in Path]?: Load<P> } = {
  '/': () => import('./home.tsx').then((app) => app.HomeScreen),
  '/can-bo': () => import('#people/web/people.tsx').then((room) => room.PeopleScreen),
  '/tai-khoan': () => import('#people/web/own-account.tsx').then((room) => room.OwnAccountScreen),
  '/to-chuc': () => import('#organisations/web/register.tsx').then((room) => room.RegisterScreen),
  '/to-chuc/nap': () => import('#organisations/web/import.tsx').then((room) => room.ImportScreen),
  '/mua/$season': () => import('#progress/web/season.tsx').then((room) => room.SeasonScreen),
  '/mua/$season/ke-hoach': () => import('#campaigns/web/plan.tsx').then((room) => room.PlanScreen),
  '/mua/$season/thiet-lap': () => import('#campaigns/web/season-settings.tsx').then((room) => room.SeasonSettingsScreen),
  '/mua/$season/ngay-nghi': () => import('#campaigns/web/days-off.tsx').then((room) => room.DaysOffScreen),
  '/mua/moi': () => import('#campaigns/web/make-season.tsx').then((room) => room.MakeSeasonScreen),
  '/mua/$season/to-chuc/$code': () => import('./organisation-page.tsx').then((app) => app.OrganisationScreen),
  '/mua/$season/dai-hoi/$code': () => import('./congress-page.tsx').then((app) => app.CongressScreen),
  '/mua/$season/dai-hoi/$code/bau-cu': () => import('#elections/web/elections.tsx').then((room) => room.ElectionsScreen),
  '/mua/$season/dai-hoi/$code/bau-cu/$election': () => import('#elections/web/election.tsx').then((room) => room.ElectionScreen),
  '/mua/$season/dai-hoi/$code/dai-bieu': () => import('#delegates/web/roll.tsx').then((room) => room.RollScreen),
  '/mua/$season/dai-hoi/$code/diem-danh': () => import('#delegates/web/check-in.tsx').then((room) => room.CheckInScreen),
  '/mua/$season/dai-hoi/$code/tham-tra': () => import('#delegates/web/credentials.tsx').then((room) => room.CredentialsScreen),
  '/mua/$season/dai-hoi/$code/phien-hop': () => import('#sittings/web/desk.tsx').then((room) => room.DeskScreen),
  '/mua/$season/dai-hoi/$code/chuong-trinh': () => import('#sittings/web/agenda-editor.tsx').then((room) => room.AgendaScreen),
  '/mua/$season/dai-hoi/$code/bien-ban': () => import('#sittings/web/minutes.tsx').then((room) => room.MinutesScreen),
  '/mua/$season/ho-so': () => import('#approvals/web/inbox.tsx').then((room) => room.InboxScreen),
  '/mua/$season/ho-so/$dossier': () => import('#approvals/web/dossier.tsx').then((room) => room.DossierScreen),
  '/mua/$season/dai-hoi/$code/ho-so': () => import('#approvals/web/own-dossiers.tsx').then((room) => room.OwnDossiersScreen),
  '/mua/$season/dai-hoi/$code/ke-hoach': () => import('#approvals/web/plan-paper.tsx').then((room) => room.PlanPaperScreen),
  '/mua/$season/sau-dai-hoi': () => import('#programmes/web/season-after.tsx').then((room) => room.SeasonAfterScreen),
  '/mua/$season/dai-hoi/$code/sau-dai-hoi': () => import('#programmes/web/after.tsx').then((room) => room.AfterScreen),
  '/mua/$season/chi-tieu': () => import('#targets/web/tree-targets.tsx').then((room) => room.TreeTargetsScreen),
  '/mua/$season/dai-hoi/$code/chi-tieu': () => import('#targets/web/targets.tsx').then((room) => room.TargetsScreen),
  '/mua/$season/van-kien': () => import('#documents/web/season-documents.tsx').then((room) => room.SeasonDocumentsScreen),
  '/mua/$season/dai-hoi/$code/van-kien': () => import('#documents/web/documents.tsx').then((room) => room.DocumentsScreen),
  '/mua/$season/dai-hoi/$code/van-kien/$document': () => import('#documents/web/draft-desk.tsx').then((room) => room.DraftDeskScreen),
  '/mua/$season/nhan-su': () => import('#personnel/web/season-personnel.tsx').then((room) => room.SeasonPersonnelScreen),
  '/mua/$season/dai-hoi/$code/nhan-su': () => import('#personnel/web/personnel.tsx').then((room) => room.PersonnelScreen),
  '/mua/$season/dai-hoi/$code/nhan-su/$person': () => import('#personnel/web/person.tsx').then((room) => room.PersonScreen),
  '/mua/$season/can-doi': () => import('#opinions/web/balance.tsx').then((room) => room.BalanceScreen),
  '/mua/$season/chi-dao': () => import('#oversight/web/board.tsx').then((room) => room.BoardScreen),
  '/mua/$season/chi-dao/$code': () => import('#oversight/web/place.tsx').then((room) => room.PlaceScreen),
  '/mua/$season/chi-dao/$code/chuyen-di/$visit': () => import('#oversight/web/visit.tsx').then((room) => room.VisitScreen),
  '/mua/$season/van-de': () => import('#oversight/web/matters.tsx').then((room) => room.MattersScreen),
  '/mua/$season/dai-hoi/$code/tong-hop-gui-len': () => import('#opinions/web/received.tsx').then((room) => room.ReceivedScreen),
  '/mua/$season/gop-y': () => import('#opinions/web/drives.tsx').then((room) => room.DrivesScreen),
  '/mua/$season/dai-hoi/$code/gop-y': () => import('#opinions/web/intake.tsx').then((room) => room.IntakeScreen),
  '/mua/$season/bai-hoc': () => import('#lessons/web/lessons.tsx').then((room) => room.LessonsScreen),
  '/mua/$season/bai-hoc/$lesson': () => import('#lessons/web/lesson.tsx').then((room) => room.LessonScreen),
  '/mua/$season/dai-hoi/$code/bai-hoc': () => import('#lessons/web/checks.tsx').then((room) => room.ChecksScreen),
  '/so-ghi': () => import('./record.tsx').then((app) => app.RecordScreen),
  '/huong-dan': () => import('./guide.tsx').then((app) => app.GuideScreen),
  '/huong-dan/$page': () => import('./guide.tsx').then((app) => app.GuidePageScreen),
};

/** Shown alone, to who is signed in: desks that need the whole window and all keys. */
export const BARE_SCREENS: { readonly [P in Path]?: Load<P> } = {
  '/mua/$season/dai-hoi/$code/kiem-phieu/$election': () => import('#elections/web/desk.tsx').then((room) => room.TellersDeskScreen),
  '/mua/$season/dai-hoi/$code/gop-y/$document/duyet': () => import('#opinions/web/review.tsx').then((room) => room.ReviewScreen),
  '/mua/$season/dai-hoi/$code/gop-y/$document/tong-hop': () => import('#opinions/web/synthesis.tsx').then((room) => room.SynthesisScreen),
};

/** Shown alone; what they ask says who may see it. */
export const OPEN_SCREENS: { readonly [P in Path]?: Load<P> } = {
  '/dang-nhap': () => import('#people/web/sign-in.tsx').then((room) => room.SignInScreen),
  '/thiet-lap': () => import('#people/web/set-up.tsx').then((room) => room.SetUpScreen),
  // For members who are signed in; what a phone loads stays small, so these do without the frame, and the client leads to the sign-in page.
  '/gop-y': () => import('#opinions/web/member-home.tsx').then((room) => room.MemberHomeScreen),
  '/gop-y/$season/$code/$document': () => import('#opinions/web/member-draft.tsx').then((room) => room.MemberDraftScreen),
  '/hop/$code': () => import('#opinions/web/meeting-by-code.tsx').then((room) => room.MeetingByCodeScreen),
  '/man-hinh/$token': () => import('./hall-panels.tsx').then((app) => app.HallScreen),
};
