import type { Said } from '../problems.ts';

/** What the second counter finds in a congress's chain: the entry says one thing, what stands before it another. */
export type CongressMisfit =
  | { readonly code: 'list_unreadable'; readonly field: string }
  | { readonly code: 'list_hash_differs' }
  | { readonly code: 'list_name_differs'; readonly name: string }
  | { readonly code: 'list_seats_differ'; readonly seats: number }
  | { readonly code: 'list_touched_when_frozen'; readonly name: string }
  | { readonly code: 'teller_listed'; readonly name: string }
  | { readonly code: 'arrangement_differs'; readonly tellers: number }
  | { readonly code: 'version_differs'; readonly version: number }
  | { readonly code: 'batches_differ'; readonly returned: number }
  | { readonly code: 'pass_by_stranger'; readonly name: string; readonly batch: number }
  | { readonly code: 'pass_same_person'; readonly name: string; readonly batch: number }
  | { readonly code: 'pass_not_taken'; readonly pass: string; readonly batch: number }
  | { readonly code: 'pass_opened_early'; readonly batch: number }
  | { readonly code: 'pass_commitment_differs'; readonly pass: string; readonly batch: number }
  | { readonly code: 'pass_unreadable'; readonly pass: string; readonly batch: number }
  | { readonly code: 'difference_figures_differ'; readonly cell: string; readonly batch: number }
  | { readonly code: 'difference_settled_alone'; readonly cell: string; readonly batch: number }
  | { readonly code: 'difference_open'; readonly cell: string; readonly batch: number }
  | { readonly code: 'count_unfinished'; readonly batch: number }
  | { readonly code: 'count_out_of_balance'; readonly cell: string; readonly batch: number | null }
  | { readonly code: 'warning_open'; readonly warning: string }
  | { readonly code: 'protocol_head_differs' }
  | { readonly code: 'protocol_hash_differs' }
  | { readonly code: 'signature_wrong'; readonly name: string }
  | { readonly code: 'signature_over_other'; readonly name: string }
  | { readonly code: 'signature_key_foreign'; readonly name: string }
  | { readonly code: 'signature_key_revoked'; readonly name: string }
  | { readonly code: 'signature_role_wrong'; readonly name: string }
  | { readonly code: 'signers_same'; readonly name: string }
  | { readonly code: 'next_does_not_follow'; readonly decision: string }
  | { readonly code: 'next_names_differ'; readonly name: string };

const DECISIONS: { readonly [decision: string]: Said } = {
  'tie-ballot': { vi: 'bầu lại giữa những người ngang phiếu', en: 'a ballot among those with equal votes' },
  'further-ballot': { vi: 'bầu thêm', en: 'a further ballot' },
  stop: { vi: 'dừng bầu', en: 'to stop' },
};

const INVALID: { readonly [reason: string]: Said } = {
  'not-issued': { vi: 'không do ban kiểm phiếu phát ra', en: 'not issued by the tellers' }, 'too-many-names': { vi: 'bầu quá số lượng', en: 'too many names' },
  'votes-for-nobody': { vi: 'không bầu ai', en: 'votes for nobody' }, 'single-not-one-box': { vi: 'đánh dấu cả hai ô hoặc không ô nào', en: 'both boxes or neither' },
  'name-outside-list': { vi: 'ghi tên ngoài danh sách', en: 'a name outside the list' }, marked: { vi: 'có dấu hiệu riêng', en: 'marked' }, 'by-ruling': { vi: 'theo quyết định của ban kiểm phiếu', en: 'by ruling of the tellers' },
};

const FIGURES: { readonly [figure: string]: Said } = {
  papers: { vi: 'số phiếu', en: 'papers' }, valid: { vi: 'số phiếu hợp lệ', en: 'valid papers' }, printed: { vi: 'số phiếu in', en: 'papers printed' },
  issued: { vi: 'số phiếu phát ra', en: 'papers issued' }, returned: { vi: 'số phiếu thu về', en: 'papers returned' },
};

/** A figure of the count in words: `votes:3` is the votes of the third name on the list. */
function figureWords(cell: string): Said {
  const [of = '', which = ''] = cell.split(':');
  if (of === 'invalid') return { vi: `số phiếu không hợp lệ (${INVALID[which]?.vi ?? which})`, en: `invalid papers (${INVALID[which]?.en ?? which})` };
  if (of === 'votes') return { vi: `số phiếu bầu cho người thứ ${which} trong danh sách`, en: `votes for name ${which} of the list` };
  if (of === 'against') return { vi: `số phiếu không đồng ý với người thứ ${which} trong danh sách`, en: `votes against name ${which} of the list` };
  return FIGURES[of] ?? { vi: cell, en: cell };
}

const WARNINGS: { readonly [code: string]: Said } = {
  issued_below_present: { vi: 'số phiếu phát ra ít hơn số người có mặt', en: 'fewer papers issued than persons present' }, returned_above_issued: { vi: 'số phiếu thu về nhiều hơn số phát ra', en: 'more papers returned than issued' },
  not_all_returned: { vi: 'số phiếu thu về ít hơn số phát ra', en: 'fewer papers returned than issued' }, nothing_returned: { vi: 'không thu về phiếu nào', en: 'no paper was returned' },
  kinds_differ: { vi: 'số cộng của hai lượt khớp nhưng có phiếu được nhập khác nhau', en: 'the sums of the passes agree, but papers were entered differently' },
};

const LIST_FIELDS: { readonly [field: string]: Said } = {
  form: { vi: 'loại phiếu', en: 'kind of paper' }, names: { vi: 'họ tên và thứ tự', en: 'names and places' }, seats: { vi: 'số lượng bầu', en: 'seats' }, office: { vi: 'chức danh', en: 'office' },
  regulation: { vi: 'bản quy chế', en: 'edition of the regulation' }, organisation: { vi: 'tổ chức', en: 'organisation' }, version: { vi: 'lần chốt', en: 'version' }, roundKind: { vi: 'lần bầu', en: 'round' },
  switchedOff: { vi: 'quy định không áp dụng', en: 'rules switched off' },
};

export const CONGRESS_WORDS: { readonly [C in CongressMisfit['code']]: (facts: Extract<CongressMisfit, { readonly code: C }>) => Said } = {
  list_unreadable: ({ field }) => ({ vi: `danh sách bầu cử không đúng dạng (${LIST_FIELDS[field]?.vi ?? 'các phần của danh sách'}).`, en: `its ballot list is not as it must be (${LIST_FIELDS[field]?.en ?? 'its parts'}).` }),
  list_hash_differs: () => ({ vi: 'mã băm ghi kèm không đúng với danh sách bầu cử đã chốt.', en: 'the hash beside the frozen list is not that of the list.' }),
  list_name_differs: ({ name }) => ({ vi: `danh sách đã chốt không khớp với những người được đề cử, ứng cử và không rút: ${name}.`, en: `the frozen list does not match those put forward and not withdrawn: ${name}.` }),
  list_seats_differ: ({ seats }) => ({ vi: `số lượng bầu trong danh sách khác với số đã quyết định (${seats}).`, en: `the seats of the list are not those decided (${seats}).` }),
  list_touched_when_frozen: ({ name }) => ({ vi: `thay đổi danh sách khi đã chốt mà chưa mở lại: ${name}.`, en: `it changes a list that is frozen and was not reopened: ${name}.` }),
  teller_listed: ({ name }) => ({ vi: `${name} vừa có tên trong danh sách bầu cử, vừa ở ban kiểm phiếu (R-190-8.1).`, en: `${name} is on the ballot list and among the tellers (R-190-8.1).` }),
  arrangement_differs: ({ tellers }) => ({ vi: `cách chốt chỗ lệch không đúng với số người kiểm phiếu (${tellers}).`, en: `the way of settling differences does not follow from the number of tellers (${tellers}).` }),
  version_differs: ({ version }) => ({ vi: `nói về phiếu của lần chốt danh sách ${version}, không phải lần đang có hiệu lực.`, en: `it speaks of papers of version ${version} of the list, which is not in force.` }),
  batches_differ: ({ returned }) => ({ vi: `các tệp phiếu không cộng thành số phiếu thu về (${returned}).`, en: `the batches do not add up to the papers returned (${returned}).` }),
  pass_by_stranger: ({ name, batch }) => ({ vi: `${name} không thuộc ban kiểm phiếu mà kiểm tệp ${batch}.`, en: `${name} is no teller and counts batch ${batch}.` }),
  pass_same_person: ({ name, batch }) => ({ vi: `cả hai lượt kiểm của tệp ${batch} đều do ${name} làm.`, en: `both passes of batch ${batch} were made by ${name}.` }),
  pass_not_taken: ({ pass, batch }) => ({ vi: `lượt ${pass} của tệp ${batch} không do người đã nhận lượt ấy hoàn thành.`, en: `pass ${pass} of batch ${batch} was not finished by who had taken it.` }),
  pass_opened_early: ({ batch }) => ({ vi: `tệp ${batch} được mở khi chưa đủ hai lượt kiểm.`, en: `batch ${batch} was opened before both passes were finished.` }),
  pass_commitment_differs: ({ pass, batch }) => ({ vi: `nội dung lượt ${pass} của tệp ${batch} khác với nội dung đã niêm khi kết thúc lượt.`, en: `pass ${pass} of batch ${batch} is not what was sealed when it was finished.` }),
  pass_unreadable: ({ pass, batch }) => ({ vi: `nội dung lượt ${pass} của tệp ${batch} không đúng dạng, hoặc có phiếu không thuộc danh sách này.`, en: `pass ${pass} of batch ${batch} is not as it must be, or holds papers of another list.` }),
  difference_figures_differ: ({ cell, batch }) => ({ vi: `chỗ lệch của tệp ${batch} (${figureWords(cell).vi}) không đúng với số của hai lượt.`, en: `the difference in batch ${batch} (${figureWords(cell).en}) is not that of the two passes.` }),
  difference_settled_alone: ({ cell, batch }) => ({ vi: `chỗ lệch của tệp ${batch} (${figureWords(cell).vi}) được chốt mà thiếu người phải cùng xem phiếu.`, en: `the difference in batch ${batch} (${figureWords(cell).en}) was settled without those who must look at the paper.` }),
  difference_open: ({ cell, batch }) => ({ vi: `lập biên bản khi tệp ${batch} còn chỗ lệch chưa chốt (${figureWords(cell).vi}).`, en: `the protocol was made while a difference in batch ${batch} was open (${figureWords(cell).en}).` }),
  count_unfinished: ({ batch }) => ({ vi: `lập biên bản khi tệp ${batch} chưa kiểm đủ hai lượt.`, en: `the protocol was made while batch ${batch} had not both passes.` }),
  count_out_of_balance: ({ cell, batch }) => ({
    vi: `lập biên bản khi số liệu không cân đối: ${figureWords(cell).vi}${batch === null ? '' : `, tệp ${batch}`}.`, en: `the protocol was made while the figures do not balance: ${figureWords(cell).en}${batch === null ? '' : `, batch ${batch}`}.`,
  }),
  warning_open: ({ warning }) => ({ vi: `lập biên bản khi chưa chấp nhận lưu ý: ${WARNINGS[warning]?.vi ?? warning}.`, en: `the protocol was made before this was accepted: ${WARNINGS[warning]?.en ?? warning}.` }),
  protocol_head_differs: () => ({ vi: 'biên bản dẫn đầu sổ không phải mục ngay trước nó.', en: 'the head that the protocol names is not the entry right before it.' }),
  protocol_hash_differs: () => ({ vi: 'biên bản tính lại từ sổ ghi có mã băm khác với mã băm đã ghi.', en: 'the protocol recomputed from the record has another hash than the one recorded.' }),
  signature_wrong: ({ name }) => ({ vi: `chữ ký của ${name} không đúng với biên bản.`, en: `the signature of ${name} is not one over the protocol.` }),
  signature_over_other: ({ name }) => ({ vi: `${name} ký một biên bản khác với biên bản đã lập.`, en: `${name} signed another protocol than the one made.` }),
  signature_key_foreign: ({ name }) => ({ vi: `khóa ký không phải khóa đã đăng ký của ${name}.`, en: `the key that signed is not one registered for ${name}.` }),
  signature_key_revoked: ({ name }) => ({ vi: `khóa ký của ${name} đã bị hủy trước khi ký.`, en: `the key of ${name} was revoked before the signing.` }),
  signature_role_wrong: ({ name }) => ({ vi: `${name} không được ký với vai trò ấy.`, en: `${name} may not sign in that role.` }),
  signers_same: ({ name }) => ({ vi: `hai chữ ký của biên bản đều của ${name}.`, en: `both signatures are those of ${name}.` }),
  next_does_not_follow: ({ decision }) => ({ vi: `quyết định ${DECISIONS[decision]?.vi ?? decision} không theo từ kết quả đã kiểm.`, en: `the decision for ${DECISIONS[decision]?.en ?? decision} does not follow from the count.` }),
  next_names_differ: ({ name }) => ({ vi: `danh sách của lần bầu sau không theo từ kết quả: ${name}.`, en: `the list of the next ballot does not follow from the count: ${name}.` }),
};
