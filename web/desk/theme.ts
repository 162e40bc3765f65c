import type { ThemeConfig } from 'antd';

/** A finger needs more room than a pointer. */
const byHand = window.matchMedia('(max-width: 900px)').matches;

/** The look, set once: paper, ink, one indigo. Cinnabar is for late only, jade for "the resident says resolved" only. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#2c3a86',
    colorInfo: '#2c3a86',
    colorLink: '#2c3a86',
    colorError: '#a8321c',
    colorSuccess: '#23704f',
    colorWarning: '#7a5b12',
    colorTextBase: '#1f2228',
    colorBgBase: '#fffefb',
    colorBgLayout: '#faf8f2',
    colorBorder: '#b9b4a4',
    colorBorderSecondary: '#ddd8ca',
    colorTextPlaceholder: '#757269',
    colorTextDescription: '#5a5950',
    borderRadius: 2,
    borderRadiusLG: 2,
    borderRadiusSM: 2,
    fontSize: 14,
    fontFamily: 'var(--sans)',
    controlHeight: byHand ? 44 : 32,
    controlHeightSM: byHand ? 44 : 24,
    controlHeightLG: byHand ? 48 : 40,
    boxShadow: 'none',
    boxShadowSecondary: '0 2px 12px rgb(31 34 40 / 14%)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    // Without this, whoever asks for less motion keeps the spinner of a button that is done: its way out never ends.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    wireframe: false,
  },
  components: {
    Button: {
      ...{ primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      ...(byHand && { paddingInlineSM: 12 }),
    },
    Input: { activeShadow: '0 0 0 2px rgb(44 58 134 / 14%)' },
    Select: { optionSelectedBg: '#e9ebf6' },
    Drawer: { paddingLG: 16 },
  },
};
