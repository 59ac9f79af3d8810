"""What each piece of evidence adds to `voice`, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=12 'd_AUDIO=3 'd_SPEAK=-2 'd_be=2 'd_have=-2 'd_some=5 'd_to=6 'd_want=6 'll=17 'll_HEAR=12 'll_HOLD=5 'll_PRACTISE=2
'll_READ=-2 'll_SEND=5 'll_SPEAK=-12 'll_answer=2 'll_be=-2 'll_keep=-3 'll_play=16 'll_plead=7 'll_stick=6 've=-7
've_READ=4 've_RECORD=3 've_be=4 've_got=3 've_not=-3 ALONE=-6 AUDIO=27 AUDIO_$=18 AUDIO_AUDIO=-2 AUDIO_DRAFT=4
AUDIO_GUIDE=-2 AUDIO_NOISE=-2 AUDIO_TELL=-2 AUDIO_TEXT=-8 AUDIO_acting=-2 AUDIO_again=4 AUDIO_answer=2 AUDIO_be=4
AUDIO_coming=2 AUDIO_down=-9 AUDIO_draus=2 AUDIO_for=2 AUDIO_i=6 AUDIO_in=-2 AUDIO_lovely=2 AUDIO_off=-8 AUDIO_on=-3
AUDIO_only=9 AUDIO_please=14 AUDIO_set=3 AUDIO_things=-2 AUDIO_too=3 AUDIO_version=12 AUDIO_want=4 AUDIO_would=4
AUDIO~DRAFT=3 AUDIO~KIN=-2 AUDIO~NEAR=4 AUDIO~NUMBERS=2 AUDIO~OVER=3 AUDIO~PUBLIC=-3 AUDIO~QUIET=3 AUDIO~QUIETPLACE=-4
AUDIO~SCREEN=4 AUDIO~SMALL=2 AUDIO~SOUNDHW=-4 AUDIO~SPEAK=-3 AUDIO~TELL=-5 AUDIO~TEXT=-2 AUDIO~WRITE=2 AUDIO~again=8
AUDIO~be=5 AUDIO~can=7 AUDIO~in=-9 AUDIO~it=9 AUDIO~me=13 AUDIO~my=3 AUDIO~not=-23 AUDIO~now=7 AUDIO~on=-4 AUDIO~only=9
AUDIO~please=21 AUDIO~want=5 AUDIO~you=-4 BLIND=-10 BOSS=-9 BOSS_$=9 BOSS_READ=-2 BOSS_and=6 BOSS_be=-4 BOSS_in=4
BOSS_it=-5 BOSS_keep=-5 BOSS_round=2 BOSS_said=-4 BOSS~AUDIO=-3 BOSS~HEAR=4 BOSS~SPEAK=-4 BOSS~be=-3 BOSS~can=3
BOSS~i=-3 BOSS~in=3 BOSS~it=-4 BOSS~me=-5 BOSS~want=2 BROKEN=-2 BROKEN_$=7 BROKEN_in=-3 BROKEN_my=-3 BROKEN_with=2
BROKEN~AUDIO=-8 BROKEN~in=-3 BROKEN~it=-3 BROKEN~my=-4 CARGO=-5 CARGO_$=-6 CARGO_PAPER=2 CARGO~on=-2 CHORE=-5 CHORE_$=-3
CHORE~NUMBERS=2 CHORE~PUBLIC=3 CHORE~can=-2 CHORE~it=-3 CHORE~me=3 DATA=-7 DATA_$=-3 DEAF=-3 DEAF_$=3 DEAF_NEAR=10
DEAF_be=-3 DEAF_i=4 DEAF~NEAR=10 DEAF~READ=-2 DEAF~SPEAK=-4 DEAF~i=2 DEAF~in=-3 DEAF~it=-5 DEAF~on=5 DRAFT=10 DRAFT_$=5
DRAFT_out=2 DRAFT_to=-5 DRAFT_with=4 DRAFT~AUDIO=11 DRAFT~MEMO=3 DRAFT~NOISE=2 DRAFT~PAPER=-4 DRAFT~SCREEN=-5
DRAFT~WRITE=-3 DRAFT~can=5 DRAFT~i=3 DRAFT~loud=4 DRAFT~you=5 DRIVE=-7 DRIVE_LATER=5 DRIVE_home=3 DRIVE_to=6
DRIVE~LATER=5 DRIVE~TELL=2 DRIVE~it=-2 DRIVE~me=3 DRIVE~through=2 EYES=-6 EYES~not=2 FORGET=2 FORGET_WRITE=6
FORGET_what=4 FORGET~PAPER=6 FORGET~SCREEN=5 FORGET~WRITE=6 FORGET~i=4 FULL=-3 FULL_HANDS=-2 FULL_SEND=5 FULL_to=2
FULL~HANDS=-2 FULL~SEND=4 FULL~SPEAK=3 FULL~WRITE=2 FULL~it=3 GUIDE=7 GUIDE_$=3 GUIDE_SPEAK=-2 GUIDE_down=2 GUIDE_me=19
GUIDE~AUDIO=-2 GUIDE~CHORE=2 GUIDE~HEAR=-3 GUIDE~OVER=-2 GUIDE~WRITE=-2 GUIDE~again=2 GUIDE~can=10 GUIDE~it=-10
GUIDE~me=9 GUIDE~my=-2 GUIDE~now=5 GUIDE~through=3 GUIDE~want=-3 GUIDE~you=-2 HANDS=-11 HANDS_$=-5 HANDS_STARE=7
HANDS~FULL=-2 HANDS~LOOK=8 HANDS~STARE=7 HANDS~be=-2 HANDS~in=-3 HANDS~it=-2 HEADSET_$=4 HEADSET~want=3 HEAR=7 HEAR_$=12
HEAR_DEAF=-4 HEAR_PRACTISE=3 HEAR_SEND=2 HEAR_STORY=2 HEAR_again=-7 HEAR_be=3 HEAR_can=3 HEAR_difference=2 HEAR_from=-5
HEAR_impaired=-2 HEAR_it=13 HEAR_me=-4 HEAR_schlecht=-2 HEAR_she=5 HEAR_something=-4 HEAR_to=-2 HEAR_while=4 HEAR_you=2
HEAR~AUDIO=-14 HEAR~BOSS=-3 HEAR~CHORE=2 HEAR~DEAF=-8 HEAR~DRIVE=5 HEAR~EYES=2 HEAR~KIN=-4 HEAR~LATER=2 HEAR~LOOK=8
HEAR~PAPER=4 HEAR~QUIETPLACE=2 HEAR~STORY=2 HEAR~again=-5 HEAR~be=3 HEAR~i=10 HEAR~in=4 HEAR~instead=4 HEAR~it=10
HEAR~not=-4 HEAR~now=-7 HEAR~on=7 HEAR~she=6 HEAR~want=5 HEAR~you=13 HOLD=-3 HOLD_SCREEN=9 HOLD_on=10 HOLD_you=2
HOLD~DEAF=6 HOLD~READ=2 HOLD~SCREEN=5 HOLD~be=3 HOLD~his=7 HOLD~in=-2 HOLD~it=-2 HOLD~my=-2 HOLD~on=10 HOLD~you=7
KEEP_$=3 KEEP~in=-2 KEEP~it=-2 KIN=-6 KIN_$=9 KIN_HEAR=-4 KIN_SPEAK=-4 KIN_be=-7 KIN_can=10 KIN_for=8 KIN_happy=3
KIN_how=3 KIN_it=-5 KIN_only=-3 KIN_she=3 KIN_to=3 KIN_used=-2 KIN_want=6 KIN_would=-2 KIN~AUDIO=-5 KIN~BROKEN=4
KIN~DEAF=-5 KIN~HEAR=2 KIN~LOOK=2 KIN~READ=-7 KIN~SEND=-2 KIN~SLEEP=-2 KIN~SPEAK=-5 KIN~STORY=7 KIN~TEXT=-5 KIN~again=2
KIN~be=-8 KIN~can=8 KIN~in=4 KIN~it=6 KIN~my=-3 KIN~not=-3 KIN~on=-4 KIN~she=2 KIN~want=4 KIN~you=3 LATER=2 LATER_$=-2
LATER_TELL=2 LATER_i=3 LATER~PRACTISE=2 LATER~TELL=2 LATER~be=4 LATER~i=4 LATER~me=2 LATER~my=2 LOOK=-3 LOOK_$=6
LOOK_in=2 LOOK_it=-2 LOOK_through=4 LOOK_you=3 LOOK~HEAR=-2 LOOK~LATER=3 LOOK~SCREEN=-2 LOOK~my=2 LOOK~through=4
LOOK~you=3 MEMO=6 MEMO_$=6 MEMO_in=-3 MEMO_it=-2 MEMO_me=6 MEMO_received=-4 MEMO_would=2 MEMO~READ=-3 MEMO~in=-3
MEMO~me=5 MEMO~not=-6 MEMO~please=2 MEMO~you=3 MESS=-4 MESS_PUBLIC=4 MESS~NUMBERS=2 MESS~PAPER=2 MESS~PUBLIC=4
MESS~SPEAK=3 NEAR=-2 NEAR_chapter=4 NEAR_clue=3 NEAR_for=5 NEAR_in=-2 NEAR_me=-2 NEAR_on=3 NEAR_question=6 NEAR_to=-11
NEAR~BROKEN=2 NEAR~EYES=4 NEAR~me=-10 NEAR~on=2 NOISE=-2 NOISE_$=6 NOISE_be=-3 NOISE_for=2 NOISE_it=-4 NOISE_on=-3
NOISE_report=2 NOISE~SOUNDHW=-2 NOISE~SPEAK=-3 NOISE~again=2 NOISE~be=-8 NOISE~his=7 NOISE~it=-3 NOISE~my=-3 NOISE~on=-4
NOISE~please=4 NUMBERS_$=-2 NUMBERS_for=3 NUMBERS~my=4 OVER=-3 OVER_TEXT=6 OVER_do=2 OVER_it=-3 OVER_loudspeaker=3
OVER~QUIETPLACE=-3 OVER~SCREEN=2 OVER~SPEAK=2 OVER~TEXT=4 OVER~i=5 OVER~it=-4 OVER~me=-3 OVER~my=-2 OVER~on=-2 PAPER=7
PAPER_$=-3 PAPER_KEEP=3 PAPER_for=-4 PAPER_it=-2 PAPER_keep=2 PAPER_please=5 PAPER_points=9 PAPER_till=-2 PAPER~GUIDE=3
PAPER~KEEP=2 PAPER~SPEAK=5 PAPER~be=-2 PAPER~it=-8 PAPER~me=-2 PAPER~not=-2 PAPER~please=10 PEN=-4 PERCH=-11 PERCH_$=-4
PRACTISE=11 PRACTISE_after=7 PRACTISE_dialogue=4 PRACTISE_me=15 PRACTISE_my=12 PRACTISE_to=-11 PRACTISE~DEAF=3
PRACTISE~NOISE=7 PRACTISE~READ=-9 PRACTISE~i=4 PRACTISE~it=-3 PRACTISE~me=15 PRACTISE~my=16 PRACTISE~on=6 PRACTISE~you=8
PUBLIC=-14 PUBLIC_comes=2 PUBLIC_on=3 PUBLIC_to=-2 PUBLIC~DEAF=3 PUBLIC~NUMBERS=2 PUBLIC~can=2 PUBLIC~i=2 PUBLIC~in=-2
PUBLIC~my=7 PUBLIC~on=2 QUIET=-12 QUIETPLACE=-4 QUIETPLACE_SPEAK=-3 QUIETPLACE_i=-2 QUIETPLACE_it=2 QUIETPLACE_me=6
QUIETPLACE_start=2 QUIETPLACE_want=3 QUIETPLACE~BOSS=-2 QUIETPLACE~DEAF=-4 QUIETPLACE~EYES=2 QUIETPLACE~HEAR=2
QUIETPLACE~OVER=-4 QUIETPLACE~SPEAK=-2 QUIETPLACE~be=-4 QUIETPLACE~can=4 QUIETPLACE~it=-2 QUIETPLACE~me=7
QUIETPLACE~on=3 QUIETPLACE~you=12 QUIET_$=3 QUIET_i=2 QUIET~again=4 QUIET~be=2 QUIET~me=2 READ=17 READ_$=17 READ_EYES=-2
READ_SPEAK=4 READ_TEXT=3 READ_and=-3 READ_arabic=-4 READ_be=-10 READ_contract=-2 READ_enough=3 READ_faster=-2
READ_from=3 READ_it=10 READ_last=5 READ_let=-2 READ_me=33 READ_my=-6 READ_news=-2 READ_on=-6 READ_out=18 READ_sam=-2
READ_to=5 READ_today=6 READ_want=-3 READ_what=2 READ_your=-9 READ~EYES=-3 READ~GUIDE=-2 READ~HEAR=-4 READ~KIN=5
READ~MEMO=-4 READ~NOISE=-5 READ~SPEAK=3 READ~TELL=-2 READ~again=12 READ~be=-6 READ~his=3 READ~i=2 READ~in=-8 READ~it=11
READ~loud=2 READ~me=9 READ~not=-2 READ~please=6 READ~she=-2 READ~want=-14 READ~you=-3 READ~your=-10 RECORD=12
RECORD_TEXT=4 RECORD_it=2 RECORD_me=10 RECORD_song=3 RECORD~DRAFT=2 RECORD~DRIVE=3 RECORD~LATER=-2 RECORD~TEXT=5
RECORD~can=3 RECORD~in=-2 RECORD~me=16 RECORD~you=2 SCREEN=-6 SCREEN_$=-4 SCREEN_me=4 SCREEN_to=4 SCREEN~BOSS=-2
SCREEN~DEAF=6 SCREEN~KEEP=3 SCREEN~NEAR=2 SCREEN~SEND=-3 SCREEN~TELL=5 SCREEN~again=-2 SCREEN~be=-5 SCREEN~his=3
SCREEN~in=-9 SCREEN~me=2 SCREEN~not=-3 SCREEN~on=-8 SCREEN~she=-2 SEND=2 SEND_$=-5 SEND_AUDIO=4 SEND_TEXT=-4
SEND_anything=3 SEND_bob=-2 SEND_it=2 SEND_me=9 SEND_questions=4 SEND_vn=8 SEND_you=4 SEND~AUDIO=8 SEND~GUIDE=2
SEND~KIN=-2 SEND~PAPER=-2 SEND~SCREEN=-2 SEND~SLEEP=2 SEND~SOUNDHW=6 SEND~SPEAK=-3 SEND~TEXT=-6 SEND~it=8 SEND~me=8
SEND~my=-4 SEND~please=5 SEND~through=3 SHOW=-2 SHOW_$=4 SLEEP=2 SLEEP_it=3 SLEEP_me=5 SLEEP_not=4 SLEEP~OVER=2
SLEEP~SCREEN=2 SLEEP~STORY=5 SLEEP~TEXT=2 SLEEP~i=-2 SLEEP~in=-2 SLEEP~it=4 SLEEP~not=4 SLEEP~on=3 SMALL=-5 SMALL_$=-2
SMALL_holes=2 SMALL_to=-2 SMALL~KIN=2 SMALL~READ=-2 SOUNDHW_$=5 SOUNDHW_group=4 SOUNDHW~BROKEN=-4 SOUNDHW~GUIDE=-2
SOUNDHW~KIN=3 SOUNDHW~NOISE=-2 SOUNDHW~SPEAK=2 SOUNDHW~TELL=2 SOUNDHW~again=-2 SOUNDHW~it=-11 SOUNDHW~not=-8
SOUNDHW~want=7 SPEAK=24 SPEAK_$=4 SPEAK_NUMBERS=5 SPEAK_SPEAK=5 SPEAK_about=-14 SPEAK_again=5 SPEAK_alphabet=2
SPEAK_away=-3 SPEAK_cheers=4 SPEAK_devil=-2 SPEAK_for=2 SPEAK_german=-6 SPEAK_goodnight=3 SPEAK_happy=-4 SPEAK_hello=6
SPEAK_hi=2 SPEAK_i=-15 SPEAK_if=4 SPEAK_in=-8 SPEAK_instead=8 SPEAK_invalid=2 SPEAK_it=10 SPEAK_llanelli=4 SPEAK_long=3
SPEAK_man=7 SPEAK_me=2 SPEAK_mit=3 SPEAK_mode=-4 SPEAK_my=-9 SPEAK_not=-5 SPEAK_now=-2 SPEAK_or=6 SPEAK_out=7
SPEAK_please=3 SPEAK_she=-11 SPEAK_siobhan=5 SPEAK_something=9 SPEAK_szczecin=4 SPEAK_thanks=-3 SPEAK_to=-15
SPEAK_too=-2 SPEAK_until=5 SPEAK_want=3 SPEAK_when=4 SPEAK_which=-2 SPEAK_winner=3 SPEAK_worcestershire=10 SPEAK_you=6
SPEAK~AUDIO=-11 SPEAK~BROKEN=6 SPEAK~CARGO=3 SPEAK~CHORE=5 SPEAK~DEAF=-4 SPEAK~HEAR=-10 SPEAK~HOLD=-2 SPEAK~LATER=-2
SPEAK~NOISE=-10 SPEAK~NUMBERS=8 SPEAK~OVER=3 SPEAK~PAPER=-2 SPEAK~QUIETPLACE=7 SPEAK~SCREEN=-5 SPEAK~SEND=-3
SPEAK~STORY=2 SPEAK~TELL=5 SPEAK~TEXT=2 SPEAK~WRITE=2 SPEAK~again=8 SPEAK~can=11 SPEAK~his=-3 SPEAK~instead=16
SPEAK~it=4 SPEAK~loud=2 SPEAK~me=12 SPEAK~my=2 SPEAK~now=11 SPEAK~on=2 SPEAK~please=4 SPEAK~she=-15 SPEAK~through=-6
SPEAK~want=-2 STARE=2 STARE_from=8 STARE_to=4 STARE~LOOK=7 STORY=23 STORY_$=5 STORY_SPEAK=-2 STORY_STORY=5 STORY_my=4
STORY_time=4 STORY_with=-4 STORY_zum=3 STORY~CARGO=2 STORY~HEAR=-2 STORY~KIN=8 STORY~MESS=2 STORY~QUIETPLACE=-3
STORY~SPEAK=-3 STORY~TELL=2 STORY~in=-2 STORY~my=4 TELL=10 TELL_BOSS=8 TELL_KIN=9 TELL_STORY=2 TELL_him=4 TELL_his=6
TELL_it=7 TELL_me=-5 TELL_picture=3 TELL_than=2 TELL_your=-2 TELL~AUDIO=-3 TELL~BOSS=4 TELL~BROKEN=2 TELL~DRAFT=-6
TELL~HEAR=-3 TELL~KIN=-2 TELL~MEMO=2 TELL~PAPER=2 TELL~QUIETPLACE=-6 TELL~READ=-4 TELL~SCREEN=-2 TELL~STORY=8
TELL~TEXT=-5 TELL~VEHICLE=3 TELL~again=-2 TELL~be=-7 TELL~can=5 TELL~his=2 TELL~i=2 TELL~in=5 TELL~loud=15 TELL~not=9
TELL~now=-4 TELL~want=2 TELL~you=6 TELL~your=3 TEXT=9 TEXT_$=7 TEXT_AUDIO=-3 TEXT_DRIVE=-2 TEXT_be=9 TEXT_field=5
TEXT_for=5 TEXT_get=2 TEXT_i=6 TEXT_please=6 TEXT_to=-4 TEXT_want=-5 TEXT~BROKEN=3 TEXT~NUMBERS=2 TEXT~PERCH=-3
TEXT~READ=5 TEXT~SEND=-2 TEXT~SPEAK=-7 TEXT~be=8 TEXT~can=4 TEXT~his=-2 TEXT~i=12 TEXT~it=3 TEXT~me=6 TEXT~not=-7
TEXT~on=-4 TEXT~please=5 TEXT~want=-6 VEHICLE=-5 VEHICLE_can=4 VEHICLE~HEAR=5 VEHICLE~can=5 VEHICLE~me=-2 WRITE_$=16
WRITE_MESS=2 WRITE_and=2 WRITE_down=4 WRITE_enough=-2 WRITE_it=5 WRITE_not=5 WRITE_on=-4 WRITE_to=-6 WRITE~AUDIO=-3
WRITE~GUIDE=6 WRITE~MESS=2 WRITE~SPEAK=2 WRITE~in=-6 WRITE~me=-3 WRITE~my=-2 WRITE~not=5 ^_BOSS=-15 ^_BROKEN=-3
^_CHORE=-4 ^_DEAF=-3 ^_DRAFT=7 ^_FORGET=6 ^_FULL=-4 ^_GUIDE=19 ^_HANDS=-3 ^_HEAR=-6 ^_HOLD=2 ^_KIN=-11 ^_NOISE=-8
^_PAPER=-8 ^_PRACTISE=13 ^_QUIET=-5 ^_READ=16 ^_RECORD=16 ^_SCREEN=2 ^_SEND=5 ^_SLEEP=5 ^_SPEAK=18 ^_TELL=14 ^_TEXT=-8
^_WRITE=-8 ^_alors=4 ^_always=6 ^_and=-18 ^_another=9 ^_answer=12 ^_antworte=6 ^_anything=-8 ^_anyway=2 ^_as=7 ^_ask=12
^_be=-23 ^_beatbox=9 ^_because=-4 ^_breathe=3 ^_brief=7 ^_but=3 ^_by=4 ^_c=-2 ^_choir=-4 ^_comment=4 ^_como=6
^_contestame=3 ^_cos=-2 ^_cuentale=3 ^_dictate=12 ^_did=-16 ^_direct=2 ^_does=-15 ^_enough=-2 ^_entertain=12 ^_every=-2
^_feel=4 ^_for=3 ^_french=2 ^_from=2 ^_gimme=4 ^_go=6 ^_got=-6 ^_have=-6 ^_help=3 ^_hit=5 ^_holler=12 ^_how=-8 ^_i=-3
^_if=-6 ^_in=-8 ^_instead=6 ^_it=-2 ^_keep=13 ^_leave=10 ^_leemelo=8 ^_let=20 ^_long=-3 ^_loud=2 ^_lull=3 ^_mach=2
^_make=22 ^_me=9 ^_my=-16 ^_nice=11 ^_nightingale=7 ^_now=-10 ^_on=-8 ^_one=-7 ^_opening=-2 ^_out=7 ^_play=4 ^_please=-4
^_pray=4 ^_pretend=11 ^_que=-4 ^_rap=4 ^_remind=-2 ^_reponds=6 ^_she=-18 ^_since=-2 ^_sit=4 ^_skip=-2 ^_slowly=19
^_spare=4 ^_start=5 ^_stay=14 ^_stop=4 ^_switch=4 ^_take=4 ^_tbh=-2 ^_teach=7 ^_thanks=-2 ^_there=-5 ^_three=3 ^_to=-2
^_too=3 ^_use=4 ^_vn=18 ^_voicenote=9 ^_want=16 ^_welcome=10 ^_what=-10 ^_whats=-8 ^_when=-18 ^_where=-4 ^_which=-11
^_while=-9 ^_whole=12 ^_whose=-2 ^_why=-7 ^_wie=3 ^_would=6 ^_you=5 about=-8 about_LATER=4 about_QUIETPLACE=6
about_WRITE=4 about_it=-2 about_loan=-2 about_my=-2 about_to=-2 accent=12 across_to=3 acting=-2 acting_$=-2 advisor=-3
after=5 after_other=4 after_you=9 again_SPEAK=5 again_i=3 again_my=3 again_now=8 again_to=8 again~AUDIO=6 again~GUIDE=2
again~SPEAK=10 ah=-2 ahead_and=4 aid=-3 alarm=-4 alors=4 alphabet=3 alphabet_with=2 already=-2 als=4 als_AUDIO=5 alta=12
alta_$=10 always_SPEAK=7 and=2 and_SEND=-3 and_SPEAK=24 and_TELL=19 and_ask=2 and_clear=8 and_how=2 and_i=-3 and_my=-4
and_not=-2 and_out=5 and_she=-9 and_want=2 and_would=2 and_you=5 animal=7 animal_NOISE=7 announce=6 another=9
another_TEXT=5 another_chapter=5 another_one=2 answer=34 answer_$=7 answer_by=2 answer_i=2 answer_loud=8 answer_what=5
answer_with=2 answering=8 answering_NOISE=8 answers=8 antworte=9 antworte_me=2 any=-2 any_AUDIO=-2 any_chance=6
any_more=-3 any_way=3 anybody=-2 anyone=-2 anything=-2 anything_but=-3 anything_in=4 anyway=3 anyway_READ=3 arabic=-3
arabic_$=-4 arsenal=2 as=5 as_AUDIO=17 as_PAPER=-4 as_RECORD=3 as_i=-3 as_loud=-2 as_news=3 ask=8 ask_$=-2 ask_his=2
ask_me=8 ask_questions=5 ask_you=-2 asked=-5 asking=-8 asking_you=-3 audio=8 audios=2 aus=7 avoid=-2 avoid_AUDIO=-2
away=-6 away_$=-5 baby=3 bad=-5 bank=-4 be_BOSS=13 be_BROKEN=-3 be_CHORE=-5 be_DEAF=-2 be_HEAR=7 be_NEAR=-2 be_OVER=-2
be_PRACTISE=5 be_PUBLIC=2 be_QUIET=5 be_QUIETPLACE=3 be_RECORD=-2 be_STARE=-2 be_after=2 be_again=2 be_and=2 be_doing=3
be_fine=2 be_going=2 be_hard=-2 be_his=8 be_i=-2 be_in=-9 be_it=5 be_late=-3 be_lovely=2 be_nice=2 be_not=-2 be_on=-5
be_only=-2 be_out=-6 be_she=-2 be_sick=4 be_there=13 be_too=7 be_want=5 bear=-2 beat=2 beatbox=11 beatbox_for=9
because=-5 bed=3 bed_$=6 bedtime=5 beeps=2 beeps_SPEAK=2 before_it=-2 beside=-2 between_AUDIO=-3 between_two=7
be~BLIND=-2 be~BOSS=7 be~BROKEN=-2 be~DEAF=3 be~DRIVE=5 be~EYES=2 be~FULL=-2 be~HEAR=-3 be~LOOK=3 be~NEAR=2 be~NOISE=-3
be~OVER=-7 be~PAPER=-5 be~PUBLIC=4 be~READ=16 be~RECORD=-3 be~SCREEN=3 be~SEND=-2 be~SLEEP=-4 be~SMALL=-4 be~TEXT=-2
be~VEHICLE=-5 be~WRITE=-7 bingo=4 bingo_$=5 birthday=5 birthday_TEXT=3 blind=-3 bloke=-3 blue=-4 board=-2 bob=-4
bob_AUDIO=-2 book_$=2 book_QUIETPLACE=2 books=-3 boss=-5 bother=5 box=-2 boy=2 breathe=3 breathe_with=3 breathing=4
breathing_thing=3 brief=8 brief_me=9 budget=-4 budget_$=-2 bullet=8 bulletin=3 bulletin_$=3 bus=9 but_AUDIO=-4
but_SPEAK=2 but_can=-2 but_i=-2 but_you=3 by=8 by_AUDIO=11 by_BOSS=-2 by_DEAF=7 by_TEXT=-4 by_one=3 by_step=4 by_turn=5
by_word=6 c_be=-2 call=-16 called=-11 caller=-3 calling=-4 calms=3 calms_me=3 came=-5 can_$=3 can_HEAR=2 can_LOOK=-3
can_PRACTISE=8 can_READ=-8 can_SPEAK=-11 can_again=5 can_i=11 can_it=3 can_me=5 can_not=-15 can_play=4 can_to=-2
can_tune=4 can_you=5 cancel=-4 cancel_$=-2 can~AUDIO=2 can~DRAFT=2 can~EYES=2 can~GUIDE=-5 can~HEAR=3 can~LOOK=-5
can~NOISE=-2 can~PAPER=-5 can~PRACTISE=3 can~PUBLIC=-2 can~QUIETPLACE=3 can~SCREEN=-7 can~SPEAK=2 can~TELL=-11
can~TEXT=-3 can~WRITE=-10 capitals=7 capitals_$=7 card=-3 carry=16 carrying=-2 case=6 case_$=2 case_i=3 chance=5
chance_AUDIO=4 chapter=18 chapter_please=10 chat=2 chatting=3 cheap=-2 cheap_$=-2 cheers=3 cheers_in=4 choir=-6
choir_it=-2 church=2 class=9 clear=8 clear_please=9 client=-3 clip=-3 clock=-2 clue=2 clue_slowly=3 coach=-2 code=3
code_$=5 cold=-2 come=-3 come_out=2 comes_$=3 coming=4 coming_$=3 comment=4 comment_it=2 como=8 como_se=6 company=28
company_$=8 company_for=4 company_want=3 con=9 con_it=4 conference=-2 contestame=3 contestame_con=3 contract=-2
contract_$=-3 correctly=10 correctly_$=10 count=11 countdown=8 countdown_for=7 cuentale=3 cuentale_STORY=3 cuento=10
customer=3 dad=-8 dan=-2 danish_TELL=2 dare=-2 dare_SPEAK=-2 date=-3 day_$=3 days=-2 dead=-2 deaf=-11 decide=5
decide_between=5 deep=-3 deep_AUDIO=-2 del=2 dentist=5 dentist_$=5 describe=2 devil=-2 devil_$=-2 di=-5 dialogue=5
dialogue_$=4 dictate=11 dictate_it=6 dictate_words=4 dictation=3 dictation_$=2 did=-19 did_i=-2 did_you=-2 died=2 diet=2
different=-2 dime=2 dimelo=2 dinosaurs_BROKEN=3 dire=-9 direct=5 direct_me=4 dis=-7 do=13 do_$=-4 do_AUDIO=4
do_QUIETPLACE=2 do_SPEAK=9 do_TEXT=6 do_birthday=3 do_breathing=3 do_countdown=8 do_funny=2 do_his=-3 do_i=-22 do_it=9
do_me=2 do_mock=3 do_not=-6 do_owl=10 do_she=-10 do_you=-13 doctor=-6 does_QUIETPLACE=2 does_it=11 does_me=3 does_not=-2
does_one=4 doing=4 done=5 door=-2 down=2 down_SCREEN=6 down_i=2 down_somewhere=2 down_want=-6 draus=2 draus_$=2 drift=6
drift_off=6 drive=4 driving=-2 drop=-7 ear=6 ears=14 earth=4 earth_do=4 eat=2 ecris=5 einschlafen=3 einschlafen_$=3
english=-6 english_want=-2 enough=-3 entends=-2 entertain=12 entertain_me=12 erzahl=8 escuchar=3 escucharte=2 essay_$=-2
even=-4 ever=-8 ever_answer=-3 every=-8 everyone=13 exact=-2 exam=-3 examiner=7 explain=2 eyes=2 face=-2 fall=5
fall_SLEEP=5 family_it=4 far=2 far_to=-2 far_too=6 fast=-4 fast_for=-3 faster=-2 faster_than=-2 father=-4 feel=14
feel_FULL=4 feel_READ=8 fella=-2 fete=2 fete_$=2 field=4 field_SPEAK=2 finally=-4 find=-4 fine=10 fine_to=4 finished=-2
first=6 first_MEMO=2 five_DRAFT=6 floor=-2 follow=7 fool=6 fool_ALONE=6 for=-4 for_$=8 for_AUDIO=-3 for_DRIVE=6
for_KIN=7 for_answering=7 for_anything=6 for_his=4 for_it=-3 for_me=11 for_my=9 for_new=3 for_now=3 for_today=4 forget=4
form=-2 forty=-2 forward=-5 four=-6 friday=-2 friend=-2 from_$=3 from_LOOK=8 from_NEAR=3 from_VEHICLE=2 from_it=-2
from_me=-4 from_now=5 from_you=8 front=-4 front_me=-3 full=-2 funny=-5 funny_$=-5 funny_AUDIO=2 gathered=4
gathered_round=4 german=-8 german_$=-6 geschichte=7 gesprochen=4 get_BROKEN=2 get_SPEAK=3 get_it=8 get_me=8 get_my=2
get_on=-3 get_thrown=-2 get_tune=2 gimme=5 give=2 gives=-2 glad=-2 glad_to=-2 go=8 go_$=8 go_again=9 go_on=-6
go_through=3 goes=-2 going=-4 gone=-11 gone_$=-2 gonna=2 good_$=-3 good_KIN=3 goodnight=7 goodnight_to=3 got=-11
got_DRAFT=2 got_your=-4 gran=5 grandad=8 great=2 group_TELL=2 gruffalo=2 guess=4 guests=7 guide=2 hablame=11 hablando=3
had=-4 had_QUIETPLACE=3 had_to=-3 half=-5 hand=-3 hands=-2 happened=4 happened_in=3 happy_birthday=2 hard=-13
hard_for=-9 has=-14 has_she=2 has_started=-2 hate=-3 have=-2 have_it=13 have_not=-2 have_to=10 have_you=-12 head=-6
headlines=9 headlines_$=2 heard=-13 hearing=-6 hello=4 hello_in=8 help=4 help_me=2 here=2 heure=-4 heure_$=-7 hi_to=2
hija=8 him=7 him_TEXT=2 himself=2 himself_$=2 his_$=4 his_AUDIO=-6 his_BOSS=2 his_DEAF=4 his_KIN=-5 his_in=7
his_please=-3 histoire=4 his~AUDIO=-6 his~DEAF=5 his~DRAFT=9 his~KIN=-5 his~NOISE=3 his~STORY=4 hit=5 hit_me=5 hold=-4
holiday=5 holiday_$=5 holler=14 holler_when=9 home_$=3 hor=-4 horas=3 hotel=-2 hour=-2 hours=-8 hours_$=-3
hours_please=-2 house=-4 how=6 how_'d=4 how_be=22 how_dinosaurs=3 how_do=-3 how_does=8 how_far=-5 how_i=-2 how_it=21
how_long=-10 how_loud=-4 how_many=-8 how_much=-8 how_often=-3 how_on=4 how_she=-3 how_to=-4 how_you=5 hum=7 hungarian=5
hungarian_not=6 hurts=6 i_'d=9 i_'ll=11 i_'ve=-2 i_BROKEN=-2 i_HEAR=3 i_LOOK=5 i_READ=-10 i_SEND=-5 i_SOUNDHW=3
i_TELL=-5 i_answer=10 i_be=-4 i_can=3 i_do=-2 i_drift=6 i_fall=2 i_go=8 i_hate=-2 i_have=-5 i_how=4 i_it=8 i_mean=-3
i_my=4 i_not=-2 i_park=6 i_said=-2 i_take=6 i_tried=-2 i_turn=-3 i_want=18 i_your=6 if=-4 if_i=2 if_you=3 impaired=-2
impaired_you=-2 in_AUDIO=15 in_NEAR=-3 in_PUBLIC=-4 in_SPEAK=-6 in_bed=2 in_fete=2 in_five=5 in_front=-4 in_hungarian=5
in_it=-8 in_japanese=5 in_kitchen=4 in_last=-2 in_loud=12 in_me=7 in_mood=5 in_night=-3 in_now=-2 in_one=-4 in_party=5
in_room=6 in_time=7 in_want=2 in_your=8 instead_$=10 instead_SPEAK=-3 instead_TEXT=4 instead_WRITE=11 instead~PAPER=6
instead~SCREEN=8 instead~TEXT=4 instead~WRITE=9 intervals=5 intervals_$=6 interview=10 introduce=7 introduce_his=7
invalid=2 invalid_$=3 in~AUDIO=3 in~CHORE=2 in~DEAF=7 in~DRAFT=3 in~HEAR=2 in~KIN=3 in~NEAR=-5 in~NOISE=2 in~NUMBERS=3
in~PAPER=-5 in~PRACTISE=-2 in~QUIETPLACE=-5 in~SCREEN=-4 in~SEND=-3 in~VEHICLE=-2 it_$=11 it_AUDIO=-8 it_BROKEN=6
it_DEAF=13 it_LOOK=-2 it_NEAR=-6 it_NOISE=-3 it_OVER=4 it_PRACTISE=3 it_QUIET=2 it_QUIETPLACE=-6 it_SCREEN=-2
it_SLEEP=-3 it_SPEAK=-10 it_STORY=-2 it_TELL=4 it_against=2 it_as=6 it_be=-5 it_book=-2 it_brief=-2 it_by=-2 it_code=4
it_difference=-3 it_do=9 it_does=2 it_far=6 it_fine=4 it_for=11 it_from=5 it_gathered=4 it_going=-5 it_gone=-4 it_good=6
it_great=2 it_hard=-8 it_heure=-7 it_himself=4 it_his=-5 it_i=8 it_in=7 it_instead=2 it_job=-3 it_loud=4 it_me=9
it_more=11 it_mouth=3 it_not=-5 it_now=7 it_once=2 it_oot=5 it_out=9 it_passage=2 it_play=2 it_properly=2 it_quicker=-6
it_radio=8 it_remind=3 it_said=22 it_se=4 it_she=2 it_step=3 it_supposed=7 it_surname=2 it_teething=2 it_ten=-3
it_thing=-2 it_three=-2 it_time=3 it_to=16 it_too=-9 it_want=8 it_with=-2 italian_$=2 italy=2 italy_$=2 it~ALONE=-2
it~AUDIO=3 it~BROKEN=2 it~DEAF=13 it~DRAFT=-10 it~GUIDE=-2 it~HEADSET=2 it~HEAR=-2 it~HOLD=-4 it~KIN=10 it~LOOK=-3
it~NOISE=-6 it~OVER=4 it~PRACTISE=3 it~PUBLIC=-2 it~QUIET=2 it~QUIETPLACE=3 it~RECORD=-4 it~SHOW=6 it~SLEEP=-5
it~SMALL=-4 it~SOUNDHW=18 it~SPEAK=-2 it~WRITE=-4 i~BOSS=-5 i~BROKEN=-2 i~DRAFT=-2 i~EYES=3 i~FORGET=-2 i~FULL=-2
i~GUIDE=4 i~HEADSET=-3 i~HEAR=12 i~HOLD=8 i~LOOK=2 i~NEAR=4 i~NOISE=4 i~PRACTISE=6 i~PUBLIC=4 i~READ=-11 i~SCREEN=3
i~SEND=-5 i~SLEEP=2 i~SMALL=-2 i~SOUNDHW=2 i~SPEAK=-7 i~STORY=-4 i~TELL=-2 i~TEXT=-8 i~VEHICLE=-2 i~WRITE=-11 jab_READ=2
japanese=5 japanese_$=5 job=-2 joke=-11 jonah=2 jonah_$=2 keep=2 keep_AUDIO=6 keep_READ=4 keep_SPEAK=2 keep_it=-7
keep_me=15 keep_your=-9 keeps=-2 kids=8 kitchen=2 kitchen_$=5 know=-10 know_$=-7 label=-2 landlord=-5 landlord_about=-3
last_one=4 late=-5 late_$=-3 lately=-2 later=2 law=-4 lead=4 learn=-4 learned=-4 leave=7 leave_AUDIO=2 leave_me=9
leeds=-2 leele=4 leele_STORY=4 leeme=11 leemelo=8 leemelo_in=8 leer=4 leo=5 leo_$=5 lesen=-2 let=4 let_it=4 letter=-2
letters=-2 lie=2 lie_again=2 lies=3 light=-4 light_$=-2 lights=-4 limerick=-7 line=6 lis-moi=7 listen=6 listened=-4
listening=24 listens=-3 lists=5 little=6 llanelli=6 llanelli_$=2 loan=-3 long=-3 long_$=9 long_STORY=-4 look=-6
looking=3 lose=-2 lot=-5 lot_$=-2 loud_$=29 loud_NOISE=2 loud_alta=12 loud_and=2 loud_as=-2 loud_i=10 loud_it=4
loud_please=7 loudspeaker=3 loudspeaker_in=2 loud~GUIDE=3 loud~SPEAK=3 lovely_$=7 lovely_AUDIO=-4 low=-2 lull=9
lull_me=9 lullaby=2 mach=2 machine=8 make=12 make_RECORD=2 make_animal=7 make_me=7 make_out=-8 makes=-2 making=4
making_fool=6 mal_READ=3 man=-2 man_it=5 mandame=2 many=-9 mas=2 mate=-2 me_$=12 me_AUDIO=4 me_DRAFT=5 me_HEAR=18
me_PRACTISE=5 me_QUIET=2 me_READ=5 me_RECORD=5 me_SMALL=2 me_SPEAK=-4 me_STORY=-9 me_WRITE=2 me_about=13 me_again=6
me_and=4 me_answer=4 me_as=3 me_can=2 me_company=12 me_dictation=4 me_down=9 me_first=4 me_good=2 me_have=2 me_i=7
me_in=9 me_it=20 me_loud=5 me_mini=2 me_more=-3 me_my=7 me_news=2 me_on=15 me_opening=-2 me_out=3 me_please=4
me_questions=6 me_rest=2 me_she=-3 me_should=3 me_some=2 me_something=3 me_starting=4 me_straight=-2 me_ten=9
me_through=22 me_till=2 me_today=-2 me_tune=3 me_turn=7 me_vn=4 me_voicey=9 me_want=3 me_way=4 me_where=4 me_while=11
me_with=13 me_words=4 me_you=3 mean=-2 mean_do=2 means=-2 meant=4 meant_to=4 meditation=6 meeting=6 memos=-2 mensaje=2
mer=2 messages=2 meter=-2 me~AUDIO=13 me~BOSS=-2 me~BROKEN=3 me~CARGO=3 me~CHORE=5 me~DRAFT=4 me~DRIVE=3 me~FULL=2
me~GUIDE=4 me~HEAR=8 me~KEEP=2 me~KIN=3 me~LATER=4 me~MEMO=6 me~NEAR=6 me~NOISE=15 me~PRACTISE=7 me~PUBLIC=4 me~QUIET=2
me~QUIETPLACE=6 me~READ=8 me~RECORD=6 me~SHOW=3 me~SLEEP=13 me~SMALL=5 me~SOUNDHW=-3 me~SPEAK=5 me~STORY=-5 me~TELL=10
me~TEXT=2 me~VEHICLE=4 me~WRITE=4 mic=-2 mientras=3 mind_SPEAK=3 mini=2 mini_AUDIO=2 minute=3 minutes=-4 mit=5 mit_me=5
mock=3 mock_QUIETPLACE=3 mode=-4 mode_do=-2 monday=-3 money=-2 money_$=-2 mood=5 mood_to=5 more=8 more_READ=6 morning=3
morning_$=6 mouth=22 mouth_$=14 msg=-3 much=-7 much_$=-4 much_be=-2 much_to=6 mum=-7 mumble=-2 murmur=3 murmur_me=3
my_AUDIO=-11 my_BOSS=-2 my_DEAF=6 my_EYES=-3 my_GUIDE=2 my_HANDS=3 my_HEADSET=4 my_HEAR=-2 my_NOISE=4 my_PAPER=2
my_QUIETPLACE=4 my_SCREEN=-6 my_SOUNDHW=-2 my_bingo=5 my_case=7 my_essay=-2 my_head=-2 my_job=3 my_order=4 my_radio=2
my_way=-3 my_your=6 myself=3 my~HANDS=2 my~HEADSET=4 my~HEAR=3 my~KEEP=8 my~KIN=4 my~LOOK=7 my~MEMO=-3 my~NOISE=7
my~QUIETPLACE=-5 my~READ=-6 my~RECORD=-2 my~SCREEN=-6 my~SEND=-4 my~SOUNDHW=-5 my~SPEAK=-6 my~STARE=7 my~TELL=-2
my~TEXT=-3 my~VEHICLE=-2 n=-4 name=-3 names=-3 nan=-3 narrate=5 native=2 natter=7 neighbour=-2 new=-2 new_EYES=3 news=9
news_$=4 news_bulletin=3 next=5 nice=19 nice_HEAR=7 nice_to=4 nicely_you=3 night=-3 night_$=-3 nightingale=7
nightingale_STORY=7 nine=-4 nine_$=-2 noise=-2 noises=6 normal_teach=2 not_$=-6 not_AUDIO=-9 not_DATA=-2 not_FULL=3
not_HEADSET=-2 not_HEAR=-13 not_LOOK=6 not_PAPER=4 not_PRACTISE=-2 not_READ=-23 not_SEND=12 not_SPEAK=-13 not_STORY=4
not_TELL=-6 not_TEXT=22 not_WRITE=20 not_answer=-3 not_asking=-3 not_be=-3 not_can=-2 not_decide=5 not_do=6 not_feel=8
not_get=-6 not_good=-4 not_got=-2 not_have=5 not_i=-4 not_in=6 not_it=-3 not_let=-2 not_make=-9 not_making=6 not_mas=3
not_me=7 not_more=3 not_out=-9 not_play=-13 not_she=2 not_stand=2 not_want=10 not_you=-4 not_your=9 note=2 not~ALONE=7
not~AUDIO=-46 not~BOSS=-2 not~BROKEN=2 not~DATA=-2 not~EYES=-4 not~FULL=2 not~GUIDE=-4 not~HEADSET=-3 not~HEAR=-27
not~KIN=-3 not~LOOK=4 not~MEMO=-7 not~NEAR=-7 not~NOISE=-18 not~PAPER=9 not~PRACTISE=-4 not~QUIET=4 not~READ=7
not~SCREEN=7 not~SEND=20 not~SOUNDHW=-19 not~SPEAK=-20 not~STORY=4 not~TELL=-8 not~TEXT=37 not~WRITE=35 now_beeps=2
now_i=-3 now_on=6 now~HEAR=-7 now~NEAR=-2 now~READ=-2 now~SPEAK=4 number=-5 numbers=5 nursery=-4 off=-12 off_AUDIO=-2
off_please=-2 off_you=2 office=-4 often=-3 often_do=-2 old=-6 on_NEAR=-2 on_NOISE=4 on_PAPER=-2 on_READ=3 on_SEND=3
on_SOUNDHW=3 on_SPEAK=5 on_as=2 on_diet=2 on_earth=4 on_holiday=6 on_in=4 on_it=-6 on_on=-2 on_oven=2 on_packet=2
on_radio=-5 on_strike=3 on_way=9 on_with=12 one=5 one_$=-3 one_DEAF=-5 one_SPEAK=4 one_after=3 one_by=3 one_in=3
one_more=3 one_out=5 one_thanks=3 one_travels=3 only_$=6 only_HEAR=-2 only_from=2 only_using=-2 only~GUIDE=-2
only~HEAR=-4 only~NEAR=2 only~PAPER=-2 only~SPEAK=-2 on~GUIDE=4 on~HANDS=-2 on~HEADSET=3 on~MEMO=-3 on~NEAR=-2
on~NOISE=7 on~PRACTISE=-2 on~QUIETPLACE=-3 on~READ=2 on~SCREEN=-6 on~SOUNDHW=2 on~SPEAK=5 on~TELL=-2 on~TEXT=-2
on~VEHICLE=-2 on~WRITE=-2 oot=7 oot_loud=3 open=-2 opening=-6 opening_hours=-5 or=-11 or_WRITE=6 or_not=2 or_wait=2
other=-4 other_$=4 others=-2 out=4 out_$=5 out_AUDIO=-2 out_WRITE=-3 out_again=5 out_headlines=2 out_in=-4
out_intervals=6 out_it=-2 out_last=2 out_loud=37 outside=-2 owl=14 owl_$=11 packet=2 packet_to=2 paint=2 park=4 park_$=5
parking=2 parking_in=4 parle=2 parle-moi=-4 parler=3 part=3 party=3 party_$=3 passage_again=2 patient=-2 people=-17
pep=2 pep_SPEAK=2 phone=5 phrase_$=2 picture_to=3 piece=3 play=17 play_AUDIO=-2 play_BOSS=4 play_can=-3 play_down=3
play_has=-2 play_it=11 play_radio=2 play_twenty=5 play_your=2 plead=7 plead_my=7 please_$=23 please_DRAFT=4
please_SPEAK=17 please_als=2 please_answer=2 please_be=4 please_can=-2 please_i=7 please~AUDIO=8 please~DRAFT=7
please~SCREEN=2 please~SOUNDHW=-3 please~SPEAK=14 please~TEXT=4 podcast=-3 poem=4 points=7 points_$=6 points_please=3
polish=4 por=2 possible=-2 post=-3 pour=-2 practise=11 pray=4 pray_with=4 press=-2 pretend=11 pretend_to=3 pretend_you=6
priest=-2 printed=3 prononce=7 pronounce=24 pronounced=14 pronuncia=7 pronunciation=5 properly=9 properly_$=6 put=8
que_SPEAK=2 que_i=-2 queen_have=2 question=7 question_$=3 questions=27 questions_$=15 questions_in=3 questions_with=2
qui=-2 quick_AUDIO=3 quicker=-7 quicker_for=-5 quiz=6 raconte=3 radio=12 radio_$=-4 radio_SHOW=8 radio_for=2 rain=-2
rap=12 rap_it=11 reader=-5 reads=-6 received=-4 received_$=-4 recite=8 record=2 recording=9 reden=4 reminder_to=3
repeat=8 reply=13 reponds=5 reponds_in=2 reponds_it=2 report=4 respond=3 result=3 result_$=2 ring=-18 ringing=-9
room_$=-2 room_can=7 rota=-3 round=7 round_PAPER=4 round_SCREEN=2 said=7 said_$=16 said_about=5 said_i=-4
said_properly=5 said_she=-4 said_thanks=-2 sam_it=-2 same=-2 sat=-5 saturday=-4 saturday_$=-2 saver=3 saying=-11
says=-14 schick=2 schlecht=-4 schlecht_you=-2 school=-6 schreiben=4 screens=-7 scrolling=16 se=16 se_SPEAK=12 second=-2
see=-2 send=9 sending=4 sent=-5 sent_me=-4 sentence=2 sentence_$=2 set_reminder=3 seven=-2 she_$=-3 she_'ve=-3
she_HEAR=-2 she_SEND=-2 she_SPEAK=-9 she_TELL=-2 she_WRITE=-2 she_about=-2 she_can=-9 she_does=2 she_ever=-3 she_get=9
she_said=-6 she_sent=-4 she_slept=2 she_understand=10 she_want=5 she~AUDIO=-17 she~GUIDE=-6 she~HEAR=4 she~MEMO=-5
she~PRACTISE=-2 she~QUIETPLACE=4 she~READ=-9 she~SEND=-5 she~SLEEP=2 she~SPEAK=-11 she~TEXT=-3 she~WRITE=-8 short=-5
should=2 should_SPEAK=2 should_i=7 shout=10 sick=4 sick_READ=6 side=-3 sign_in=4 silent=-5 since=-3 sing=21 singer=-5
singing=-4 siobhan=5 siobhan_$=5 sit=4 sitting=-3 six_$=-2 skip=-5 skip_AUDIO=-6 sleep=9 sleeping=-3 slept=5 slept_in=2
slower=3 slowly=24 slowly_$=23 slowly_i=2 small=-4 snow=-3 so_READ=8 so_SPEAK=18 so_TELL=6 so_i=-11 so_it=-2 so_loud=-5
so_nicely=3 so_not=-5 so_she=15 so_you=-2 softly=5 some=3 some_NOISE=-2 some_company=5 some_trivia=2 something=14
something_$=3 something_funny=-8 something_in=4 something_soothing=4 something_to=-4 somewhere_$=2 son=6 song=7 song_$=9
soothing=6 soothing_till=4 sorry~TELL=2 sound=-10 sounds=-14 spare=3 spare_me=4 speak=16 speaker=5 speaking=-2 speech=-9
speed=3 speed_$=2 spelled=-2 spelling=5 spelling_words=6 spoken=18 sprachnachricht=9 sprechen=-2 sprich=5 spricht=6
squint=3 stand_my=3 start=10 start_SPEAK=5 start_can=3 started=-3 started_she=-2 starting=3 starting_MEMO=4 stay=12
stay_on=5 stay_with=6 step=3 step_$=3 step_by=4 stick=5 stick_it=9 stop=-3 stop_SPEAK=-5 stop_TEXT=9 stop_with=-2
stopped=-4 story=15 straight=-4 strike=3 strike_you=3 stuff=-2 summary=2 supposed=6 supposed_to=6 switch=4 switch_to=2
szczecin=4 szczecin_$=4 t=2 t_HEAR=2 table=2 take=3 take_it=-4 take_me=4 take_my=2 take_things=4 taking=-2 tale=2
talk=11 talking=-6 talks=-11 tax=-2 tbh=-2 teach=11 teach_me=6 teach_my=6 teacher=8 teething=2 teething_$=2 tell=8
telling=-2 telly=-3 ten=2 ten_DRAFT=-5 ten_capitals=7 test=-3 texting=6 texts=12 than_HEAR=-11 than_LOOK=7 than_READ=3
than_TELL=-2 than_TEXT=5 than_WRITE=8 than_you=-3 thanks=-3 thanks_to=-2 then_$=-2 there=3 there_AUDIO=6 there_any=4
there_it=-6 there_parking=4 thing=2 thing_$=-11 thing_i=5 thing_with=2 things_$=-2 things_in=4 think=2 think_$=-4
think_can=3 think_i=2 thinking=2 three=-7 three_times=-2 through_QUIETPLACE=3 through_it=9 through_warm=4
through~QUIETPLACE=4 thrown=-2 thrown_out=-2 thumb=7 till_PUBLIC=2 till_i=8 time_$=7 to=3 to_$=2 to_AUDIO=9 to_DRAFT=-4
to_HEAR=14 to_KIN=7 to_LOOK=-6 to_QUIETPLACE=7 to_READ=2 to_SEND=-2 to_SLEEP=6 to_SPEAK=-8 to_TELL=2 to_TEXT=-3
to_advisor=-2 to_answer=-2 to_ask=-5 to_be=5 to_cancel=-4 to_get=12 to_go=-2 to_have=2 to_him=4 to_his=6 to_introduce=7
to_it=3 to_keep=-2 to_know=-2 to_landlord=-4 to_me=13 to_my=4 to_play=3 to_sign=3 to_snow=-2 to_spain=2 to_you=8 toast=2
today=2 told=-4 tom=3 tom_it=2 too=7 too_$=8 too_SMALL=-3 too_STARE=4 too_fast=-3 too_long=6 too_loud=-6 touch=-3
train=-5 travels=3 travels_READ=4 tried=-2 tried_to=-2 trivia=2 trivia_questions=2 trying=-2 tube=-2 tuesday=-2 tune=15
tune_i=5 tune_it=5 turn=4 turn_$=3 turn_by=5 turn_i=2 twenty_questions=5 twice=-2 twins=9 two=-4 two_SPEAK=3 type=4
typed=-5 typing=-4 under=-3 understand=9 understand_me=10 until=6 until_i=4 use=8 use_AUDIO=2 use_your=9 used=-4
used_to=-3 using=-3 usually=-3 usually_SPEAK=-2 version=11 version_$=9 viva=4 viva_loud=3 vn=35 vn_$=14 vn_me=12
vn_please=4 vocal=3 voice=8 voicenote=9 voicenote_please=9 voicey=11 voicey_$=4 voicey_do=3 voix=4 vor=9 vorlesen=5
wait_i=2 walk=6 wall=-2 want_$=13 want_AUDIO=9 want_HEAR=18 want_KIN=4 want_READ=-5 want_SPEAK=8 want_STORY=2 want_be=3
want_by=4 want_for=7 want_have=2 want_his=5 want_it=10 want_not=-5 want_t=3 want_than=6 want_with=-2 want_you=7
want_your=4 want~AUDIO=11 want~DEAF=7 want~GUIDE=4 want~HEAR=13 want~KIN=4 want~LOOK=5 want~NOISE=8 want~RECORD=-2
want~SEND=6 want~SPEAK=5 want~STORY=9 want~TELL=7 want~TEXT=2 want~WRITE=12 warm=2 warm_on=3 watch=-4 water=-2 way=7
way_$=8 week_$=-3 welcome=7 welcome_KIN=8 went=-2 what=-11 what_about=4 what_be=-7 what_can=3 what_did=3 what_does=9
what_happened=5 what_i=5 what_it=-6 what_would=-8 what_you=-3 whats=-8 when=-3 when_you=8 where_do=-2 where_it=-2
where_rap=5 which=-11 which_$=-2 which_one=4 while=13 while_i=10 whisper=-10 whole=4 whole_VEHICLE=7 whole_family=3
whose=-2 why=-9 why_be=-2 why_want=2 wie=2 wie_SPEAK=7 wife=-4 winner=3 winner_$=2 with_$=-3 with_AUDIO=2 with_DEAF=-3
with_NEAR=6 with_book=6 with_it=-4 with_me=31 with_one=-2 with_result=4 with_she=-2 with_song=5 woman=-3
worcestershire=10 worcestershire_correctly=10 word_mouth=6 wording=-2 words=21 words_one=14 work=-4 working=-3 would=17
would_be=7 would_to=3 write=-2 writing=11 written=-2 yarn=4 yarn_me=2 year=-5 yell=5 yesterday=-4 yesterday_$=-2
you_'ll=6 you_AUDIO=-2 you_BOSS=-6 you_HEAR=-4 you_LATER=4 you_LOOK=-2 you_PRACTISE=-5 you_READ=5 you_SEND=-4
you_SPEAK=11 you_TELL=-2 you_WRITE=-2 you_ask=6 you_be=15 you_book=2 you_dare=-2 you_do=21 you_fine=6 you_have=-2
you_in=-2 you_know=-5 you_lull=2 you_mind=4 you_not=7 you_now=-4 you_on=12 you_think=6 you_to=7 you_usually=-2
you_would=3 your_$=-2 your_MEMO=-3 your_PAPER=7 your_TEXT=4 your_answer=5 your_answers=5 your_mouth=7 your_yorkshire=3
your~AUDIO=6 your~GUIDE=2 your~MEMO=-8 your~PAPER=7 your~SOUNDHW=-4 your~SPEAK=2 you~AUDIO=-3 you~BOSS=8 you~DEAF=-4
you~GUIDE=8 you~HEAR=-12 you~LATER=4 you~MEMO=-3 you~OVER=-2 you~PRACTISE=-6 you~QUIETPLACE=2 you~READ=7 you~SEND=-10
you~SLEEP=2 you~TELL=4 yuh=3 zum=2 zum_einschlafen=3 <clause>=-50
"""
