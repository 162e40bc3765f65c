import type { KeptTable } from '#domain/words/kept-table.ts';

/** Tables in which nothing is of a person: codes, times, keys, hashes and numbers. */
export const plainTables = {
  // The ledger holds codes, dates and ids only, and so does what is counted from it.
  entry:               { plain: 'region matter seq at act body prev hash' },
  personal_use:        { plain: 'matter use by day region n at' },
  notice:              { plain: 'id region matter seq post at read_at letter' },
  outbox:              { plain: 'id region task payload at' },
  twin_common:         { plain: 'key region share' },
  topic_matter:        { plain: 'topic matter region seq' },
  recurring_matter:    { plain: 'matter recurring region fit' },
  recurring_notice:    { plain: 'id region recurring unit post fresh past at over read_at' },
  exchange_change:     { plain: 'partner matter region seq place' },
  keeping_done:        { plain: 'procedure months region since matter' },
  model_change:        { plain: 'id region kind version before why by at matter' },
  late_week:           { plain: 'unit procedure week region late answered' },
  log_waiting:         { plain: 'matter seq region' },
  log_leaf:            { plain: 'index region hash alg matter seq' },
  log_node:            { plain: 'level index region hash' },
  log_head:            { plain: 'region origin size note published vkeys at' },
  log_checkpoint:      { plain: 'size region note at' },
  log_sending:         { plain: 'size way target region state tries detail at' },
  log_witness:         { plain: 'name region size detail at' },
  // The installation itself.
  region:              { plain: 'region name name_en demo opened settings second_factor' },
  counter:             { plain: 'name region next' },
  boundary:            { plain: 'kind code region shape datum sketch at by' },
  caller_key:          { plain: 'id region name purpose mark by at revoked' },
  signed_once:         { plain: 'signature region at' },
  webhook:             { plain: 'id region name url acts procedures by at stopped' },
  network_draw:        { plain: 'id region at by day level n roster secret head' },
  seal_key:            { plain: 'key region since settled retired moved' },
  job_given_up:        { plain: 'id region task payload tries since by at' },
  backup_run:          { plain: 'id region kind at took_ms ok name bytes' },
  migration:           { plain: 'name at' },
} as const satisfies Readonly<Record<string, KeptTable>>;
