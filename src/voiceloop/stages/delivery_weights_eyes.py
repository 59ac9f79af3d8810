"""What each piece of evidence adds to eyes, cannot and can, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=-9,-5 'll=-7,-11 'll_HOLD=-2,0 'll_keep=3,0 've=5,6 've_CHORE=2,3 've_FULL=0,2 've_GUIDE=-2,0 've_LOOK=4,0
've_OVER=0,13 've_SEND=0,5 've_be=-3,0 've_found=0,3 've_got=0,-10 've_had=11,0 've_hot=2,0 've_let=0,2 've_sat=0,-2
've_switched=0,5 've_taped=3,0 've_use=0,2 12=-2,0 40=2,0 ALONE=-14,0 ALONE~me=0,4 AUDIO=-9,-13 AUDIO_$=-6,-2
AUDIO_TEXT=2,0 AUDIO_good=2,0 AUDIO~HANDS=2,0 AUDIO~SCREEN=2,0 AUDIO~SPEAK=3,0 AUDIO~not=-4,0 AUDIO~on=-4,0
AUDIO~please=-2,0 BLIND=39,0 BLIND_$=6,0 BLIND_and=-3,0 BLIND_be=4,0 BLIND_can=4,0 BLIND_degeneration=2,0 BLIND_i=2,0
BLIND_in=-4,0 BLIND_it=-2,0 BLIND_me=2,0 BLIND_my=3,0 BLIND_op=5,0 BLIND_operation=4,0 BLIND_person=4,0 BLIND_today=2,0
BLIND_user=5,0 BLIND_with=2,0 BLIND~EYES=-4,0 BLIND~SCREEN=-3,0 BLIND~be=5,0 BLIND~can=2,0 BLIND~i=9,0 BLIND~in=-9,0
BLIND~me=6,0 BLIND~on=-2,0 BOSS=-13,-7 BOSS_SPEAK=4,0 BOSS_want=3,0 BOSS~NEAR=-2,0 BOSS~PAPER=5,0 BOSS~SCREEN=2,0
BOSS~SPEAK=4,0 BOSS~WRITE=3,0 BOSS~be=2,0 BOSS~i=3,0 BOSS~it=0,2 BOSS~on=-2,0 BOSS~want=3,0 BROKEN=0,-7 BROKEN_$=10,2
BROKEN_his=-4,0 BROKEN_in=7,0 BROKEN_keep=0,2 BROKEN_me=2,0 BROKEN_my=-3,0 BROKEN_on=3,0 BROKEN_school=6,0
BROKEN~CARGO=-11,0 BROKEN~DEAF=-4,0 BROKEN~EYES=16,0 BROKEN~FULL=-3,0 BROKEN~HANDS=-6,0 BROKEN~LOOK=2,0 BROKEN~READ=5,0
BROKEN~VEHICLE=-9,0 BROKEN~his=-3,0 BROKEN~i=2,0 BROKEN~in=4,0 BROKEN~it=7,0 BROKEN~my=0,-2 BROKEN~on=-2,0 CARGO=20,5
CARGO_$=2,0 CARGO_PAPER=-3,0 CARGO_SCREEN=-2,0 CARGO_down=0,7 CARGO_i=2,0 CARGO_it=-2,-2 CARGO_on=-4,0
CARGO_position=8,0 CARGO~CHORE=6,0 CARGO~HANDS=11,0 CARGO~MESS=-3,0 CARGO~PAPER=-2,0 CARGO~TELL=2,0 CARGO~VEHICLE=-7,0
CARGO~i=3,0 CARGO~in=2,0 CARGO~it=-3,-4 CARGO~my=5,0 CHORE=11,8 CHORE_$=9,8 CHORE_CHORE=5,0 CHORE_KEEP=-2,0
CHORE_KIN=4,0 CHORE_NEAR=3,0 CHORE_QUIETPLACE=2,0 CHORE_SEND=2,0 CHORE_WRITE=2,0 CHORE_again=-3,2 CHORE_and=0,4
CHORE_be=-2,0 CHORE_board=2,0 CHORE_bread=2,0 CHORE_cake=-3,0 CHORE_centre=-3,0 CHORE_for=-6,0 CHORE_hall=-2,0
CHORE_how=3,0 CHORE_i=6,0 CHORE_mad=7,0 CHORE_mask=4,0 CHORE_now=10,0 CHORE_on=6,6 CHORE_onions=5,0 CHORE_out=-4,0
CHORE_room=-6,0 CHORE_sauce=2,0 CHORE_she=3,0 CHORE_to=2,0 CHORE~AUDIO=2,0 CHORE~CARGO=-4,0 CHORE~DRIVE=-3,0
CHORE~EYES=-5,0 CHORE~FULL=-3,0 CHORE~GUIDE=2,0 CHORE~HANDS=-15,0 CHORE~HEAR=3,0 CHORE~KEEP=-2,0 CHORE~KIN=8,0
CHORE~MESS=-2,2 CHORE~NEAR=-4,0 CHORE~NOISE=5,0 CHORE~OVER=2,0 CHORE~PAPER=3,0 CHORE~PUBLIC=-5,0 CHORE~QUIETPLACE=4,0
CHORE~SEND=4,0 CHORE~SMALL=-2,0 CHORE~SPEAK=3,0 CHORE~TELL=4,0 CHORE~again=-4,3 CHORE~be=-4,-3 CHORE~i=9,0 CHORE~in=2,0
CHORE~loud=3,0 CHORE~me=4,2 CHORE~now=4,0 CHORE~on=-4,0 CHORE~only=2,0 CHORE~she=3,0 DATA=-2,-2 DATA_$=-4,0
DATA_dishwasher=6,0 DEAF=-10,-11 DEAF_$=-5,-2 DEAF_FULL=-3,0 DEAF_can=5,0 DEAF_in=-3,0 DEAF_plugs=4,0 DEAF_than=4,0
DEAF_would=3,0 DEAF~DRIVE=2,0 DEAF~FULL=-4,0 DEAF~VEHICLE=7,0 DEAF~can=6,0 DEAF~i=2,0 DEAF~in=-6,0 DEAF~not=5,0
DEAF~you=3,0 DRAFT_$=-2,0 DRAFT_i=4,0 DRAFT_in=0,2 DRAFT~CHORE=4,0 DRAFT~PAPER=0,2 DRAFT~SCREEN=0,2 DRAFT~WRITE=0,2
DRAFT~be=3,0 DRAFT~i=3,0 DRAFT~in=0,2 DRIVE=22,4 DRIVE_$=12,12 DRIVE_KIN=2,0 DRIVE_PRACTISE=-3,0 DRIVE_PUBLIC=4,0
DRIVE_VEHICLE=-3,0 DRIVE_again=5,0 DRIVE_any=0,3 DRIVE_be=-3,0 DRIVE_boat=4,0 DRIVE_down=3,0 DRIVE_has=-4,0
DRIVE_home=7,0 DRIVE_i=10,0 DRIVE_in=8,0 DRIVE_into=2,0 DRIVE_it=-16,0 DRIVE_late=-8,0 DRIVE_lengths=4,0 DRIVE_lid=3,0
DRIVE_me=-4,0 DRIVE_my=2,0 DRIVE_now=11,10 DRIVE_on=-2,0 DRIVE_out=-6,0 DRIVE_past=-7,0 DRIVE_to=-2,0 DRIVE_until=3,0
DRIVE_uphill=3,0 DRIVE_which=4,0 DRIVE_you=2,0 DRIVE~BROKEN=-7,0 DRIVE~CHORE=-4,0 DRIVE~EYES=-9,0 DRIVE~KIN=8,0
DRIVE~LATER=-6,0 DRIVE~NOISE=5,0 DRIVE~OVER=0,6 DRIVE~PERCH=-5,0 DRIVE~PRACTISE=-6,0 DRIVE~PUBLIC=8,0 DRIVE~SPEAK=5,0
DRIVE~TEXT=5,0 DRIVE~VEHICLE=-4,0 DRIVE~again=3,0 DRIVE~be=2,0 DRIVE~i=2,0 DRIVE~in=-2,-5 DRIVE~it=-7,0 DRIVE~me=-7,0
DRIVE~now=18,9 DRIVE~on=-6,-3 DRIVE~you=4,0 DRIVE~your=2,0 EYES=26,26 EYES_$=3,3 EYES_CHORE=-3,0 EYES_PRACTISE=-5,0
EYES_QUIETPLACE=6,0 EYES_SEND=4,0 EYES_STARE=3,0 EYES_TEXT=2,0 EYES_again=0,13 EYES_be=11,0 EYES_between=2,0
EYES_closed=9,0 EYES_have=3,0 EYES_in=-4,2 EYES_infection=3,0 EYES_it=0,3 EYES_itch=-6,0 EYES_located=0,2 EYES_not=2,0
EYES_off=4,-3 EYES_on=0,6 EYES_she=-2,0 EYES_shut=7,0 EYES_suit=-3,0 EYES_to=-2,0 EYES_work=-2,0 EYES~BROKEN=2,0
EYES~CHORE=-3,2 EYES~HANDS=-2,0 EYES~NEAR=3,4 EYES~OVER=4,-3 EYES~PRACTISE=-5,0 EYES~PUBLIC=-2,0 EYES~QUIET=2,0
EYES~QUIETPLACE=4,0 EYES~SEND=0,2 EYES~SMALL=-3,0 EYES~STARE=8,0 EYES~TELL=2,0 EYES~again=3,14 EYES~be=4,3 EYES~in=-2,-2
EYES~it=9,0 EYES~me=7,0 EYES~my=-7,-2 EYES~not=6,0 EYES~now=-3,8 EYES~on=6,8 EYES~want=-2,0 FORGET=-3,0 FULL=17,4
FULL_$=7,6 FULL_DEAF=-2,0 FULL_EYES=3,0 FULL_HANDS=6,2 FULL_LATER=-3,-2 FULL_in=7,0 FULL_my=3,0 FULL_now=0,2 FULL_to=2,0
FULL_water=-3,0 FULL~CHORE=-3,0 FULL~DEAF=-2,0 FULL~DRIVE=-2,0 FULL~EYES=2,3 FULL~HANDS=6,2 FULL~LATER=-4,-2
FULL~MESS=9,0 FULL~NEAR=2,0 FULL~NOISE=4,0 FULL~be=-3,0 FULL~in=2,0 FULL~it=7,0 FULL~now=-2,4 FULL~on=0,-2
FULL~want=-2,0 GUIDE=-3,-2 GUIDE_$=5,0 GUIDE_SPEAK=3,0 GUIDE_it=0,6 GUIDE_me=-2,0 GUIDE_out=-2,0 GUIDE~OVER=0,6
GUIDE~SPEAK=3,0 GUIDE~be=0,2 GUIDE~i=0,4 GUIDE~in=-5,0 GUIDE~it=0,8 HANDS=31,27 HANDS_$=8,7 HANDS_CHORE=-3,8
HANDS_again=0,3 HANDS_be=5,4 HANDS_deep=2,0 HANDS_down=0,-4 HANDS_for=8,0 HANDS_it=-7,-2 HANDS_lavees=0,2
HANDS_luggage=-2,0 HANDS_on=6,0 HANDS_or=2,0 HANDS_work=0,2 HANDS~AUDIO=3,0 HANDS~CARGO=0,2 HANDS~CHORE=-15,9
HANDS~FULL=7,0 HANDS~KEEP=2,0 HANDS~LATER=-3,-2 HANDS~MESS=2,0 HANDS~NEAR=5,-2 HANDS~NOISE=3,0 HANDS~OVER=0,-4
HANDS~SOUNDHW=4,0 HANDS~WRITE=2,0 HANDS~again=-4,10 HANDS~be=6,3 HANDS~i=0,2 HANDS~in=9,-5 HANDS~it=0,-4 HANDS~not=3,0
HANDS~now=-2,0 HANDS~on=7,2 HANDS~want=-6,-3 HANDS~you=3,0 HEADSET=-11,-6 HEADSET_$=-4,0 HEADSET_STARE=2,0
HEADSET~DEAF=2,0 HEADSET~DRIVE=-2,0 HEADSET~STARE=2,0 HEADSET~on=-2,0 HEADSET~your=2,0 HEAR=-10,-12 HEAR_$=-2,0
HEAR_me=3,0 HEAR_something=5,0 HEAR_want=4,0 HEAR_you=-3,0 HEAR~DEAF=7,0 HEAR~i=-2,0 HEAR~it=-2,0 HEAR~me=2,0
HEAR~on=-2,0 HEAR~want=3,0 HOLD=20,2 HOLD_$=-2,0 HOLD_CARGO=4,0 HOLD_PERCH=4,0 HOLD_SCREEN=-3,0 HOLD_it=2,0 HOLD_my=-2,0
HOLD_on=-8,0 HOLD_party=-2,0 HOLD_pushchair=3,0 HOLD_sofa=6,0 HOLD_thing=4,0 HOLD_two=3,0 HOLD_weight=-5,0
HOLD_wheelbarrow=3,0 HOLD_wire=4,0 HOLD_with=-2,0 HOLD~CARGO=3,0 HOLD~HANDS=-4,0 HOLD~KIN=12,0 HOLD~PERCH=4,0
HOLD~SCREEN=-8,0 HOLD~can=-2,0 HOLD~his=-6,0 HOLD~i=2,0 HOLD~in=-7,0 HOLD~it=6,0 HOLD~on=-4,0 KEEP=-3,-13 KEEP_$=-4,0
KEEP_down=7,0 KEEP_in=-2,0 KEEP_it=-2,-2 KEEP_off=7,0 KEEP~OVER=2,0 KEEP~PERCH=5,0 KEEP~SMALL=7,0 KEEP~i=3,0
KEEP~in=-4,0 KEEP~it=-6,-3 KEEP~my=4,0 KEEP~on=-2,0 KIN=-12,-11 KIN_$=13,0 KIN_TELL=0,3 KIN_be=-7,0 KIN_but=6,0
KIN_can=-7,0 KIN_chewed=2,0 KIN_dressed=3,0 KIN_i=2,0 KIN_in=0,-2 KIN_it=-3,3 KIN_not=5,0 KIN_only=4,0 KIN_seat=0,8
KIN~AUDIO=5,0 KIN~BLIND=-8,0 KIN~BOSS=5,0 KIN~BROKEN=-2,0 KIN~CHORE=-6,0 KIN~DEAF=3,0 KIN~DRIVE=-6,9 KIN~EYES=0,-3
KIN~GUIDE=0,2 KIN~HANDS=9,0 KIN~HEAR=11,0 KIN~LOOK=-2,0 KIN~MESS=-4,0 KIN~OVER=0,-3 KIN~QUIETPLACE=3,0 KIN~SCREEN=-7,0
KIN~SPEAK=0,2 KIN~STORY=0,3 KIN~TELL=0,3 KIN~TEXT=6,0 KIN~VEHICLE=-4,0 KIN~be=-6,-4 KIN~can=-4,0 KIN~his=-5,0
KIN~i=10,-3 KIN~in=0,-6 KIN~it=-6,0 KIN~me=0,2 KIN~my=2,0 KIN~not=0,-2 KIN~on=5,-5 KIN~only=3,0 KIN~you=0,3 LATER=-2,-11
LATER_$=-8,-8 LATER_my=3,0 LATER~HANDS=5,0 LATER~be=5,0 LATER~my=2,0 LOOK=7,10 LOOK_$=-10,6 LOOK_SCREEN=0,2
LOOK_again=0,3 LOOK_anything=-2,0 LOOK_away=6,0 LOOK_badly=7,0 LOOK_be=2,0 LOOK_clear=0,2 LOOK_down=8,0 LOOK_him=-6,0
LOOK_in=-2,0 LOOK_it=-7,-2 LOOK_not=6,0 LOOK_now=0,7 LOOK_point=-3,0 LOOK_schlecht=6,0 LOOK_thing=7,0 LOOK_you=5,0
LOOK~EYES=-2,0 LOOK~PAPER=3,-2 LOOK~SCREEN=12,2 LOOK~SMALL=0,2 LOOK~SPEAK=3,0 LOOK~VEHICLE=-2,0 LOOK~again=-2,5
LOOK~be=4,0 LOOK~can=0,2 LOOK~his=-4,0 LOOK~i=3,3 LOOK~in=-14,0 LOOK~it=-6,-9 LOOK~my=3,0 LOOK~not=6,3 LOOK~now=0,7
LOOK~on=-3,-4 LOOK~you=7,0 MEMO=-7,-5 MEMO_i=2,0 MEMO~be=2,0 MEMO~my=3,0 MESS=12,2 MESS_$=8,-2 MESS_CHORE=-2,0
MESS_NEAR=3,0 MESS_PUBLIC=-3,0 MESS_cake=5,0 MESS_for=-2,0 MESS_i=4,0 MESS_it=-3,3 MESS_off=-5,0 MESS_on=-3,0
MESS_to=6,0 MESS~CHORE=-4,0 MESS~HANDS=-3,-2 MESS~NEAR=4,0 MESS~OVER=5,0 MESS~PUBLIC=-3,0 MESS~QUIET=3,0 MESS~i=6,0
MESS~in=-6,0 MESS~it=4,4 MESS~me=4,0 NEAR=0,-3 NEAR_$=7,0 NEAR_DRIVE=5,0 NEAR_NEAR=-2,0 NEAR_SEND=3,0 NEAR_be=2,0
NEAR_door=-3,0 NEAR_down=0,8 NEAR_for=-2,0 NEAR_i=2,0 NEAR_in=6,-2 NEAR_month=-2,0 NEAR_on=0,4 NEAR_stop=10,0
NEAR_to=-6,0 NEAR_week=-6,0 NEAR~DRIVE=4,0 NEAR~EYES=0,-2 NEAR~HANDS=-4,0 NEAR~PAPER=7,0 NEAR~SCREEN=2,-2 NEAR~SEND=3,0
NEAR~TELL=3,0 NEAR~VEHICLE=7,0 NEAR~be=2,0 NEAR~his=-2,0 NEAR~i=3,0 NEAR~in=4,-3 NEAR~it=2,0 NEAR~me=-2,0 NEAR~my=-6,0
NEAR~not=-2,0 NEAR~now=0,7 NEAR~on=4,3 NEAR~please=15,0 NEAR~through=2,0 NOISE=-6,-13 NOISE_$=0,-6 NOISE_be=-5,0
NOISE_cancelling=2,0 NOISE_from=2,0 NOISE_holes=6,0 NOISE_it=0,3 NOISE_off=0,4 NOISE~HEADSET=2,0 NOISE~HEAR=-2,0
NOISE~PERCH=-3,0 NOISE~QUIETPLACE=2,0 NOISE~SCREEN=2,0 NOISE~be=-4,0 NOISE~i=-2,0 NOISE~it=-3,0 NOISE~on=0,-2
NOISE~you=-2,0 NUMBERS=-5,0 NUMBERS_off=0,3 NUMBERS~VEHICLE=0,3 OVER=0,28 OVER_$=-8,7 OVER_CHORE=0,7 OVER_OVER=0,6
OVER_VEHICLE=0,4 OVER_in=2,6 OVER_into=0,3 OVER_it=0,-2 OVER_my=10,0 OVER_on=0,-4 OVER_outside=0,2 OVER_with=0,3
OVER~CHORE=-3,10 OVER~DRIVE=0,7 OVER~EYES=8,0 OVER~GUIDE=0,2 OVER~HANDS=0,-4 OVER~NEAR=0,-3 OVER~PAPER=5,0
OVER~PRACTISE=0,2 OVER~QUIETPLACE=0,7 OVER~SCREEN=2,0 OVER~VEHICLE=0,4 OVER~i=-2,3 OVER~in=3,5 OVER~my=9,-4 OVER~now=0,3
OVER~on=-3,-4 PAPER_$=-9,-3 PAPER_CARGO=2,0 PAPER_TELL=4,0 PAPER_fitted=0,2 PAPER_for=7,0 PAPER_has=3,0 PAPER_i=-4,0
PAPER_it=12,3 PAPER_make=4,0 PAPER_makes=3,0 PAPER_now=0,4 PAPER_on=-4,0 PAPER_thin=-2,0 PAPER_till=3,0 PAPER_went=3,0
PAPER_works=0,6 PAPER~BROKEN=4,0 PAPER~KIN=2,0 PAPER~NOISE=2,0 PAPER~PERCH=-3,0 PAPER~SMALL=5,0 PAPER~TELL=4,0
PAPER~WRITE=2,0 PAPER~again=0,6 PAPER~can=0,-3 PAPER~i=-4,-2 PAPER~in=-3,0 PAPER~it=0,2 PAPER~me=6,0 PAPER~not=2,0
PAPER~now=0,4 PAPER~on=-7,0 PAPER~please=-4,0 PAPER~through=3,0 PEN=-8,-5 PERCH=6,2 PERCH_$=8,15 PERCH_SPEAK=3,0
PERCH_be=-2,0 PERCH_in=-2,0 PERCH_my=3,0 PERCH_on=-3,0 PERCH_she=2,0 PERCH_under=4,0 PERCH~CARGO=5,0 PERCH~GUIDE=3,0
PERCH~KIN=5,0 PERCH~NEAR=-4,0 PERCH~SPEAK=5,0 PERCH~in=-3,0 PERCH~it=3,0 PERCH~me=2,0 PERCH~she=2,0 PRACTISE=-6,-4
PRACTISE_$=-4,-2 PRACTISE~CHORE=4,0 PRACTISE~READ=3,0 PRACTISE~VEHICLE=-2,0 PRACTISE~it=2,0 PRACTISE~me=2,0 PUBLIC=-2,-9
PUBLIC_$=-7,2 PUBLIC_for=4,0 PUBLIC_lunches=2,0 PUBLIC_on=-3,0 PUBLIC_weights=6,0 PUBLIC~CHORE=4,0 PUBLIC~DRIVE=-2,0
PUBLIC~EYES=3,0 PUBLIC~SCREEN=2,0 PUBLIC~my=-2,0 PUBLIC~on=-2,0 QUIET=-13,-14 QUIETPLACE=-12,-15 QUIETPLACE_$=0,-5
QUIETPLACE_DRIVE=4,0 QUIETPLACE_dress=2,0 QUIETPLACE_i=6,0 QUIETPLACE_to=0,2 QUIETPLACE~CHORE=2,0 QUIETPLACE~NEAR=-2,0
QUIETPLACE~OVER=0,-3 QUIETPLACE~be=0,2 QUIETPLACE~i=5,2 QUIETPLACE~me=-2,0 QUIETPLACE~now=2,0 QUIETPLACE~on=-3,0
QUIETPLACE~you=2,0 QUIET_$=-6,0 QUIET_QUIETPLACE=2,0 QUIET_i=2,0 QUIET_on=-2,0 QUIET~DRIVE=6,0 QUIET~READ=2,0
QUIET~now=0,-2 READ_$=14,0 READ_again=0,9 READ_and=6,0 READ_attached=2,0 READ_be=5,0 READ_can=3,0 READ_english=7,0
READ_i=4,0 READ_it=0,-5 READ_let=2,0 READ_me=-8,-2 READ_my=-3,0 READ_news=4,3 READ_now=0,2 READ_properly=6,0
READ_to=-2,0 READ_yet=-2,0 READ_your=4,0 READ~BROKEN=2,0 READ~CARGO=2,0 READ~EYES=3,0 READ~HANDS=6,0 READ~PAPER=-7,0
READ~SCREEN=-2,0 READ~SEND=0,2 READ~VEHICLE=2,0 READ~WRITE=3,0 READ~again=0,8 READ~be=11,0 READ~i=4,0 READ~in=-2,4
READ~it=-2,-7 READ~me=7,-3 READ~my=0,-2 READ~not=5,0 READ~now=0,10 READ~on=0,4 READ~want=2,0 READ~your=6,0 RECORD=-2,-4
SCREEN=6,8 SCREEN_PAPER=2,0 SCREEN_SOUNDHW=-3,0 SCREEN_be=19,0 SCREEN_dance=3,0 SCREEN_from=3,0 SCREEN_i=-2,0
SCREEN_in=-10,0 SCREEN_it=9,7 SCREEN_jump=2,0 SCREEN_me=-3,0 SCREEN_to=-5,0 SCREEN_while=-3,0 SCREEN_yet=3,0
SCREEN~BOSS=2,0 SCREEN~BROKEN=3,8 SCREEN~CARGO=4,0 SCREEN~DEAF=-3,0 SCREEN~GUIDE=-2,0 SCREEN~HANDS=-13,4 SCREEN~KIN=-2,0
SCREEN~PAPER=9,0 SCREEN~PERCH=-2,0 SCREEN~PUBLIC=-2,0 SCREEN~QUIET=-4,0 SCREEN~SHOW=2,0 SCREEN~SMALL=11,0
SCREEN~SOUNDHW=-7,0 SCREEN~SPEAK=-3,2 SCREEN~VEHICLE=2,0 SCREEN~again=0,7 SCREEN~be=15,0 SCREEN~can=-2,0 SCREEN~his=-8,0
SCREEN~in=0,4 SCREEN~it=10,11 SCREEN~me=7,-3 SCREEN~my=-2,0 SCREEN~not=-3,0 SCREEN~please=-7,0 SCREEN~want=-2,0
SEND=-4,-6 SEND_$=0,-2 SEND_AUDIO=7,0 SEND_CARGO=0,5 SEND_bread=0,2 SEND_in=16,0 SEND_it=-6,-4 SEND_my=2,0 SEND_off=0,-2
SEND_please=3,0 SEND_telly=2,0 SEND~AUDIO=4,0 SEND~CARGO=0,5 SEND~EYES=2,0 SEND~KIN=0,3 SEND~OVER=-2,0 SEND~PAPER=-3,0
SEND~READ=2,0 SEND~SCREEN=-9,0 SEND~TELL=4,0 SEND~TEXT=7,0 SEND~i=-4,0 SEND~in=4,0 SEND~it=-7,-6 SEND~me=2,0
SEND~my=0,-4 SEND~on=5,0 SEND~please=4,0 SEND~you=2,0 SHOW=3,8 SHOW_$=4,0 SHOW_me=0,8 SHOW~BROKEN=9,0 SHOW~again=0,2
SHOW~it=0,4 SHOW~me=0,8 SLEEP=-3,-11 SLEEP_CARGO=-3,0 SLEEP_in=-3,0 SLEEP_mask=2,0 SLEEP_on=-2,0 SLEEP~CARGO=-3,0
SLEEP~HANDS=-4,0 SLEEP~in=-5,0 SLEEP~my=-4,0 SLEEP~on=-3,0 SMALL=12,0 SMALL_$=4,0 SMALL_DRAFT=2,0 SMALL_about=-3,0
SMALL_did=3,0 SMALL_i=5,0 SMALL_in=5,0 SMALL_it=9,0 SMALL_my=2,0 SMALL_one=-4,0 SMALL_to=6,0 SMALL~DRAFT=2,0
SMALL~PAPER=2,0 SMALL~READ=3,0 SMALL~SCREEN=4,0 SMALL~TEXT=2,0 SMALL~be=-2,0 SMALL~i=3,0 SMALL~in=0,4 SMALL~it=7,0
SMALL~me=7,0 SMALL~my=2,2 SMALL~on=9,0 SMALL~want=4,0 SOUNDHW=-11,-13 SOUNDHW_be=-2,0 SOUNDHW~BROKEN=-4,0
SOUNDHW~SMALL=-2,0 SOUNDHW~be=-3,0 SOUNDHW~it=-2,0 SOUNDHW~on=-2,0 SPEAK=-3,-7 SPEAK_$=-3,-4 SPEAK_BOSS=2,0
SPEAK_LATER=3,0 SPEAK_about=0,2 SPEAK_i=-5,0 SPEAK_now=0,-2 SPEAK_thanks=2,0 SPEAK_to=6,0 SPEAK_your=3,0 SPEAK~BLIND=4,0
SPEAK~BOSS=2,0 SPEAK~DRAFT=4,0 SPEAK~DRIVE=-2,5 SPEAK~KIN=0,2 SPEAK~LATER=5,0 SPEAK~READ=-2,0 SPEAK~VEHICLE=-2,0
SPEAK~his=2,0 SPEAK~in=-2,0 SPEAK~it=8,10 SPEAK~not=-3,0 SPEAK~now=0,-4 SPEAK~through=3,0 SPEAK~your=2,0 STARE_EYES=-2,0
STARE_your=2,0 STARE~DEAF=2,0 STARE~EYES=-3,0 STARE~your=2,0 STORY=-9,0 STORY_$=-5,2 STORY_SPEAK=0,2 STORY~KIN=0,2
STORY~SPEAK=0,2 STORY~it=0,2 STORY~my=0,2 TELL=-6,-7 TELL_his=3,0 TELL_me=-3,0 TELL~CARGO=3,0 TELL~HANDS=-2,0
TELL~KIN=2,0 TELL~STORY=0,3 TELL~can=-3,0 TELL~his=2,0 TELL~i=-2,0 TELL~me=-4,0 TELL~not=-3,0 TEXT=-4,-9 TEXT_$=-5,-6
TEXT_BOSS=0,2 TEXT_DRIVE=4,0 TEXT_SPEAK=4,0 TEXT_books=2,0 TEXT_from=0,3 TEXT_him=2,0 TEXT_i=-4,0 TEXT_it=-2,0
TEXT_my=2,0 TEXT_too=4,0 TEXT~BOSS=2,3 TEXT~DRIVE=2,0 TEXT~SCREEN=5,0 TEXT~SPEAK=2,3 TEXT~again=5,-2 TEXT~be=-2,0
TEXT~can=-2,0 TEXT~i=-6,0 TEXT~me=-2,-2 TEXT~my=4,0 VEHICLE=7,11 VEHICLE_$=12,9 VEHICLE_DRIVE=-2,0 VEHICLE_WRITE=2,0
VEHICLE_be=2,0 VEHICLE_can=3,0 VEHICLE_closed=-3,0 VEHICLE_i=5,0 VEHICLE_in=3,0 VEHICLE_makes=2,0 VEHICLE_my=2,0
VEHICLE_now=4,0 VEHICLE_park=-2,0 VEHICLE_till=4,0 VEHICLE_turn=2,0 VEHICLE_unterwegs=5,0 VEHICLE~DRIVE=-6,-3
VEHICLE~WRITE=3,0 VEHICLE~be=2,0 VEHICLE~can=5,0 VEHICLE~i=4,0 VEHICLE~in=0,-2 VEHICLE~it=6,0 VEHICLE~me=6,0
VEHICLE~my=9,0 VEHICLE~now=2,0 VEHICLE~on=2,-2 VEHICLE~please=2,0 VEHICLE~you=4,0 WRITE=-7,-14 WRITE_$=-9,0
WRITE_LOOK=0,2 WRITE_be=2,0 WRITE_down=-3,0 WRITE_from=2,0 WRITE_it=0,-3 WRITE_to=7,0 WRITE~PAPER=3,0 WRITE~be=5,0
WRITE~in=13,0 WRITE~it=0,-4 WRITE~me=3,0 WRITE~my=-3,0 WRITE~please=-2,0 ^_AUDIO=-4,0 ^_BLIND=5,2 ^_BOSS=-6,-4
^_BROKEN=5,0 ^_CHORE=19,5 ^_DRAFT=-3,0 ^_DRIVE=26,-4 ^_EYES=11,16 ^_GUIDE=-3,0 ^_HANDS=14,22 ^_HOLD=24,0 ^_KEEP=4,0
^_KIN=-7,-7 ^_LOOK=-8,0 ^_MESS=0,5 ^_NEAR=2,9 ^_NOISE=-3,0 ^_OVER=2,24 ^_PAPER=13,0 ^_QUIET=-2,0 ^_QUIETPLACE=-6,0
^_READ=6,0 ^_SCREEN=20,0 ^_SEND=-13,-3 ^_SHOW=0,12 ^_SPEAK=-9,-7 ^_STARE=-2,3 ^_TELL=-10,-6 ^_TEXT=-11,0 ^_VEHICLE=4,0
^_WRITE=-9,-4 ^_about=11,0 ^_again=-3,10 ^_ah=2,0 ^_and=-3,-10 ^_as=8,0 ^_be=-3,-12 ^_because=-4,0 ^_but=-7,-6
^_can=-6,-9 ^_coming=7,0 ^_con=3,0 ^_crossing=3,0 ^_cutting=2,0 ^_dave=0,6 ^_did=-3,-5 ^_do=-12,-3 ^_does=-6,-3
^_doing=13,0 ^_down=0,4 ^_drivin=6,0 ^_english=3,0 ^_extractor=-3,0 ^_finally=0,3 ^_for=-2,0 ^_found=-3,13 ^_fresh=7,0
^_go=-2,0 ^_goggles=0,3 ^_got=5,5 ^_gutting=2,0 ^_hab=12,4 ^_had=2,0 ^_halfway=8,0 ^_handbrake=0,16 ^_handsfree=10,0
^_harness=0,2 ^_has=-6,0 ^_have=4,0 ^_head=9,0 ^_helmet=0,5 ^_his=-2,0 ^_hour=3,0 ^_how=-7,-9 ^_if=-4,0 ^_in=10,0
^_it=-5,0 ^_keep=-6,-2 ^_knuckle=7,0 ^_lamp=0,2 ^_let=-8,0 ^_lights=0,4 ^_long=3,0 ^_make=-7,-3 ^_me=2,0 ^_mid=17,0
^_mountain=5,0 ^_my=-4,-9 ^_nails=0,2 ^_nepa=2,0 ^_new=0,6 ^_not=3,0 ^_now=-4,8 ^_off=0,3 ^_on=21,-3 ^_one=8,0
^_only=4,0 ^_operating=9,0 ^_out=18,0 ^_pegging=7,0 ^_pitch=8,0 ^_please=-7,-2 ^_pulling=4,0 ^_que=-6,0 ^_remind=-2,0
^_sat=0,3 ^_se=5,0 ^_second=-2,0 ^_she=-14,-14 ^_should=0,2 ^_since=-7,0 ^_snow=0,6 ^_so=-4,0 ^_something=-3,0
^_splitting=3,0 ^_standing=13,0 ^_sterile=3,0 ^_stuck=14,0 ^_surgical=2,0 ^_tengo=12,0 ^_twelve=0,2 ^_two=3,0 ^_und=2,0
^_under=2,0 ^_wading=3,0 ^_want=-2,-2 ^_what=-5,-12 ^_whats=-4,0 ^_when=-10,-13 ^_where=-2,-9 ^_which=0,-7 ^_while=23,0
^_why=-3,-3 ^_wiped=-2,5 ^_with=2,0 ^_words=10,0 ^_would=-2,0 ^_y=8,0 ^_yeah=-2,0 ^_yesterday=-2,0 ^_you=-10,11
^_your=-4,0 about=0,2 about_bill=2,2 about_budget=0,2 about_for=5,0 about_to=9,0 abseiling=3,0 across=4,0
across_room=7,0 address=-2,0 advisor=2,0 advisor_WRITE=2,0 after=-7,0 after_it=2,0 afternoon=0,2 afternoon_$=0,2
again_$=0,26 again_SEND=0,2 again_from=0,4 again_in=-5,28 again_on=0,4 again_pocket=2,0 again_to=-3,0 against=-4,0
against_BLIND=-2,0 against_him=-2,0 again~DRIVE=2,0 again~PAPER=0,2 again~SEND=0,2 again~VEHICLE=-3,0 ah=3,0 ah_be=2,0
ai=3,0 ai_it=2,0 aid=4,0 airing=6,0 airing_cupboard=6,0 al=3,0 al_KIN=2,0 alarm_$=3,0 allowed_in=-2,0 allowed_to=4,0
along=5,0 always=-4,-6 always_freezing=0,-2 and=0,10 and_CARGO=4,0 and_CHORE=0,4 and_EYES=4,0 and_MESS=4,0 and_OVER=0,3
and_PAPER=2,0 and_SCREEN=7,0 and_TELL=-5,0 and_can=-2,4 and_doc=2,0 and_dried=0,2 and_i=0,3 and_if=5,0 and_it=0,-3
and_me=5,0 and_my=0,2 and_nappy=10,0 and_now=12,0 and_sat=0,3 and_she=-6,-4 and_sterile=4,0 and_want=-3,0 and_you=-2,0
anna=4,0 anna_TEXT=2,0 another=-3,0 answer=-6,-2 ants=2,0 ants_$=2,0 any=-8,2 any_more=-4,5 any_tips=3,0
anyone_WRITE=2,0 anything=11,0 anything_$=6,0 anything_now=2,0 approaching=2,0 approaching_VEHICLE=2,0 apron=0,2
arm=10,0 arms=7,0 arrive=5,0 arrive_not=3,0 arrived=0,9 as=2,-3 as_BLIND=11,0 ask=2,0 asking=-2,0 asleep=-5,0
attached=2,0 attached_$=2,0 aunty=-2,0 auto=4,0 baby=-10,0 bad=5,0 bad_today=3,0 badly=7,0 badly_$=2,0 badly_NOISE=2,0
bag=-4,0 bake=-2,0 baking=-3,0 ball=4,0 ball_NEAR=3,0 bandage=2,0 bandage_OVER=2,0 bank=-4,0 bars=2,0 bath=-3,0
bathroom=2,0 bathroom_shelf=2,0 bay=2,0 be_$=-9,0 be_BLIND=2,0 be_CHORE=25,5 be_DATA=7,0 be_DRIVE=10,0 be_FULL=-3,0
be_HANDS=-2,0 be_HOLD=3,0 be_KEEP=9,0 be_KIN=0,7 be_MESS=6,0 be_NEAR=-6,7 be_NOISE=5,0 be_OVER=-3,5 be_PERCH=-2,-2
be_PRACTISE=-4,0 be_PUBLIC=12,0 be_READ=-3,0 be_SLEEP=-3,0 be_SMALL=3,0 be_SPEAK=-3,0 be_WRITE=-7,0 be_again=0,20
be_always=-2,-3 be_ants=2,0 be_approaching=2,0 be_bad=6,0 be_be=7,0 be_blue=-4,0 be_brown=-10,0 be_brushing=4,0
be_crawling=4,0 be_cutting=3,0 be_difficult=4,0 be_down=-3,2 be_drivin=11,0 be_dry=-2,14 be_fed=-2,0 be_fine=-4,0
be_fixing=8,0 be_flying=9,0 be_going=2,0 be_gutting=7,0 be_halfway=5,0 be_hard=6,0 be_hoarse=2,0 be_home=-3,0 be_i=4,0
be_in=-3,3 be_it=-11,-8 be_late=2,0 be_lovely=-2,0 be_mid=2,0 be_mit=4,0 be_moving=6,0 be_mucking=7,0 be_my=6,0
be_not=-12,-2 be_now=0,11 be_off=-8,-2 be_on=-4,4 be_only=-4,0 be_open=-2,2 be_out=-5,11 be_outside=-3,0 be_packing=5,0
be_partially=5,0 be_please=2,0 be_plucking=5,0 be_rechner=0,10 be_registered=3,0 be_sat=-6,7 be_screwing=5,0 be_she=-2,0
be_sick=-4,0 be_standing=-3,0 be_struggle=10,0 be_there=-6,0 be_thinking=-6,0 be_to=-4,0 be_too=4,0 be_tying=7,0
be_upside=2,0 be_using=2,0 be_wallpapering=9,0 be_want=-6,0 be_wearing=2,0 bebe=6,0 because=-3,0 beds=3,0 before=-8,0
behind=7,-3 beside=-2,0 between=12,-2 between_bed=2,0 between_my=9,0 be~ALONE=-2,0 be~BOSS=3,0 be~BROKEN=-4,0
be~CARGO=12,0 be~DATA=4,0 be~DRAFT=2,0 be~DRIVE=-6,0 be~EYES=0,-7 be~FULL=3,0 be~HANDS=-5,-7 be~HOLD=0,6 be~KEEP=4,0
be~KIN=9,9 be~LATER=-6,0 be~LOOK=-3,0 be~MESS=4,0 be~NEAR=-12,0 be~NOISE=0,-2 be~PERCH=0,7 be~PUBLIC=0,-4 be~QUIET=-5,-2
be~QUIETPLACE=-4,-8 be~READ=-15,-4 be~SCREEN=0,-5 be~SHOW=-4,0 be~SMALL=15,0 be~SOUNDHW=-2,0 be~SPEAK=0,-3 be~STORY=0,3
be~TELL=4,0 be~TEXT=5,-2 be~VEHICLE=12,2 be~WRITE=-2,0 bici=5,0 big=-5,0 bike=-19,3 bikes=-4,0 bill_$=2,0 black=5,0
bleach=2,0 blind=-6,0 blindfold=0,2 blindfold_off=0,2 blinding=3,0 blinds=-4,0 blue_TELL=4,0 blur=7,0 blurry=11,0
board=2,0 boat=6,0 boat_$=2,0 boiler_with=2,0 book=-4,0 books_be=2,0 boss=8,0 both=8,2 bother=-5,0 bottle=6,0 box=-10,0
bras=4,0 brass=-5,0 brazo=3,0 bread=2,0 bread_$=2,0 bread_on=0,2 break=-6,0 bridge=6,0 bridge_in=3,0 brille=0,3
bring=-2,0 broke=4,0 brother=10,-2 brown=-10,0 brown_$=-10,0 brushing=4,0 brushing_my=4,0 budget=0,2 budget_i=0,2
builder=-2,0 bulb=5,0 burst=2,0 bus=2,-2 bust=-5,0 busy=7,0 but=-3,-3 but_i=3,0 buttery=4,0 buttery_$=4,0 buy=5,0
buy_DEAF=4,0 buy_for=3,0 by=-15,-11 by_way=2,0 cake=0,3 cake_for=-3,0 cake_it=2,0 called=0,5 came=0,9 came_off=0,9
can_$=-4,0 can_LOOK=-7,22 can_READ=-3,11 can_SPEAK=0,-3 can_i=-18,-8 can_make=0,8 can_not=18,-19 can_open=0,2
can_tick=0,-5 can_to=0,2 can_use=0,3 can_you=-3,-3 cancelled=0,2 cancelled_i=0,2 cancelling=2,0 cancelling_HEADSET=2,0
candle=2,0 cane=2,0 can~AUDIO=-3,0 can~CHORE=-4,0 can~DEAF=3,0 can~DRIVE=-13,-2 can~EYES=-8,0 can~HANDS=-3,0
can~HEAR=-5,-4 can~KEEP=-3,0 can~KIN=-3,0 can~LOOK=-3,13 can~OVER=-2,-3 can~READ=4,10 can~SCREEN=15,9 can~SEND=-2,0
can~TELL=0,2 car=-6,2 card=-3,0 cards=-2,0 cards_$=-2,0 carnival=3,0 carnival_$=3,0 carriageway=4,0 carry=-7,0
carrying=4,0 carsick=9,0 carsick_READ=6,0 carsick_if=4,0 cataract=12,0 cataracts=4,0 ceiling=11,0 ceiling_$=6,0
centre=-4,0 chair=3,0 chair_NEAR=6,0 chapter=-2,0 charging=2,0 charging_across=3,0 chat=-2,0 cheap=-4,0 cheap_$=-4,0
check=-3,0 chewed=4,0 chewed_my=2,0 choir=-2,0 chopping=5,0 christmas=-2,0 church=2,0 clean=-18,4 cleaned=0,3 clear=0,4
clear_$=0,2 client=-2,0 climbing=7,0 clock=-4,0 clocked=0,2 clocked_off=0,2 closed=11,0 closed_$=11,0 cloth=3,0 coat=3,0
coat_$=2,0 coche=7,0 cocinando=7,0 cockpit=9,0 cockpit_$=9,0 code=-6,0 cold=0,-2 cold_$=-4,0 colour_on=3,0 combine=11,0
combine_$=5,0 combine_do=4,0 come=-5,-4 come_again=2,0 coming=3,0 coming_$=2,0 coming_on=4,0 computer=0,9 computer_$=0,9
con=8,0 con_it=5,0 conduis=6,0 contacts=5,0 controls=9,0 controls_crane=7,0 cook=-5,0 cooked=-4,0 cooking=4,5 cost_i=2,0
cote=2,0 counter=-3,0 court=-2,0 covered=7,2 crack=3,0 crack_now=3,0 crane=20,0 crane_$=12,0 crane_i=4,0 crawling=4,0
crawling_through=4,0 cream=-2,0 cross=7,0 cross_PRACTISE=7,0 crossing=2,0 crossing_bridge=3,0 cucumber=4,0 cuisine=5,0
cupboard=5,0 cupboard_$=6,0 curtains=2,2 customer=3,0 cutting=6,0 cutting_hair=2,0 cutting_his=3,0 cycling=16,0 dan=3,0
dan_yes=2,0 dance=5,0 dance_in=3,0 daren=11,0 daren_t=11,0 dark=9,0 date=-6,0 date_$=-2,0 daughter=-4,6 dave=0,6
dave_it=0,6 day=-2,0 day_$=-4,0 day_about=3,2 day_i=2,0 deck=0,2 deep=15,0 deep_in=13,0 degeneration=2,0
degeneration_$=2,0 dentist=3,0 dentist_chair=6,0 desk=-6,17 desk_$=-2,0 desk_again=0,2 desk_now=0,12 dey=2,0 did=-8,-6
did_TEXT=3,0 did_anna=2,0 did_i=-3,0 diesel=2,0 diesel_$=2,0 difficult=4,0 difficult_for=4,0 dilating=3,0
dilating_SEND=3,0 dime=2,0 dis=3,0 dishes=5,0 dishwasher=4,0 display=20,0 dizzy=2,0 dizzy_$=2,0 do=-2,-13 do_$=4,0
do_NOISE=2,0 do_his=4,0 do_i=-8,-3 do_not=0,-3 do_she=-3,2 do_vegan=2,0 do_you=4,0 doc=2,0 doctor=4,0 does=-8,-7
does_not=2,0 does_she=2,0 dog=23,0 doing=11,-4 doing_eighty=7,0 doing_it=-2,0 doing_my=5,0 doing_press=5,0
doing_seventy=4,0 door=-5,0 dos=4,0 dos_HANDS=2,0 double=8,0 dough=-2,0 down=11,17 down_$=0,13 down_drain=3,0
down_for=-2,0 down_from=-3,6 down_in=2,0 down_off=0,3 down_want=-3,-3 downward=6,0 downward_KIN=6,0 drain=3,0
drain_$=3,0 dress=3,0 dress_$=2,0 dressed=3,0 dressing=0,2 dried=0,8 dried_$=0,2 drilling=6,0 drive=-8,0 driver=-26,-4
drives=-7,0 drivin=19,0 drivin_$=6,0 drivin_noo=2,0 driving=9,15 drone=6,0 drone_$=3,0 drone_please=3,0 dropped=0,-3
drops=18,2 dry=-6,15 dry_$=0,12 dry_i=0,2 dryer=-4,0 dual=4,0 dual_carriageway=4,0 dust=3,0 dyslexic=-6,0 each=21,0
each_HANDS=14,0 ear=-3,-3 earn=0,2 earn_my=0,2 ecran=2,0 eggs=-2,0 eight_on=-3,0 eighty=8,0 eighty_on=7,0 elbow=4,0
elbows=11,0 else=0,7 else_be=-2,7 engine=6,14 english=3,0 english_$=5,0 english_WRITE=4,0 enough=3,2 enough_hour=2,0
estacione=0,6 evening=-2,0 evening_$=-2,0 every_TEXT=3,0 every_day=2,0 everyone=-3,0 everywhere=2,0 exam=-3,0 exit=11,0
exit_$=6,0 expect=2,0 expect_me=2,0 extractor=-3,0 extractor_fan=-3,0 eyes=-2,-10 eyesight=10,0 face=20,2 face_$=-4,2
face_down=5,0 face_in=5,0 fahr=5,0 fair=-3,0 fair_NEAR=-3,0 fais=10,0 fais_it=7,0 fan=-4,0 fan_it=-3,0 far_to=2,0
father=-2,0 fed_on=-2,0 feed=-4,0 feel=-4,0 feel_READ=-4,0 fell=-2,0 finally=-4,12 fine=-8,0 fine_$=-3,0 fingers=12,10
finished=-2,0 fish=4,0 fish_$=7,0 fist=2,0 fist_$=2,0 fists=3,0 fitted=0,4 fitted_$=0,3 fixed=-2,0 fixed_$=0,2
fixing=8,0 fixing_tap=6,0 flannel=5,0 flannel_OVER=2,0 floating_in=2,0 floor_on=3,0 flour=5,0 flying=11,0
flying_drone=7,0 foam=-2,0 follow=-6,0 font=-2,0 foot=2,0 for=-10,-11 for_CHORE=-2,0 for_DRIVE=-5,0 for_GUIDE=7,0
for_HANDS=-2,0 for_READ=-2,0 for_carnival=4,0 for_day=-2,0 for_eight=-3,0 for_fair=-3,0 for_it=9,0 for_me=11,0
for_new=4,-3 for_sauce=11,0 for_seventy=3,0 for_ten=5,0 for_today=6,0 for_two=2,0 forbidden=3,0 forklift=8,0 form=-4,-3
found=-6,20 found_my=-5,10 four=-2,0 free=-19,20 freezing=0,-2 freezing_$=0,-2 fresh=7,0 fresh_nail=7,0 friday=-3,0
friday_$=-2,0 friend=2,0 from=-3,2 from_BOSS=2,0 from_NEAR=3,0 from_PERCH=-3,6 from_late=2,0 from_upstairs=2,0
from_you=4,0 front=3,0 front_$=2,0 front_BROKEN=3,0 front_DRIVE=-3,0 front_PAPER=0,4 front_me=5,0 frozen=3,0
full=-11,-10 funeral=3,0 funny=4,0 funny_$=4,0 garage=-2,0 garden=-16,-2 gare=0,7 gauntlets=5,2 gauntlets_on=3,0
gave=-2,0 get=5,-5 get_KIN=3,0 get_MESS=-4,-2 get_TEXT=3,2 get_carsick=10,0 get_in=4,0 get_it=-4,0 get_my=-11,0
get_on=5,0 get_scrambled=9,0 get_to=2,0 get_water=5,0 getting=0,-2 gig=-2,0 give=0,-2 glancing=-2,0 glare=14,0
glasses=-6,0 glaucoma=4,0 gloved=3,0 gloves=6,7 glued=3,0 go=-3,0 go_BLIND=5,0 go_my=0,4 go_on=-4,0 goes=-5,0
goggles=0,11 goggles_be=0,2 goggles_off=0,5 going=-3,-5 going_$=2,0 going_along=2,0 going_to=-4,0 gone=0,-2 gone_$=-2,0
gone_i=3,0 gone_off=0,-2 good=-3,0 good_two=2,0 got=10,0 got_BLIND=4,0 got_DEAF=-3,0 got_MESS=5,0 got_QUIETPLACE=2,0
got_READ=-3,0 got_SLEEP=-3,0 got_hour=2,0 got_it=-4,0 got_my=-4,9 got_new=-6,0 got_on=5,0 got_one=2,0 got_out=0,4
got_patch=8,0 got_to=-2,0 got_your=6,0 gran=0,-2 grass=0,3 great_$=0,2 green=2,0 green_NOISE=2,0 guantes=2,0 gucken=0,2
gutting=11,0 gutting_fish=7,0 gutting_mackerel=2,0 hab=19,7 hab_EYES=0,2 hab_nasse=2,0 had=2,-3 had_EYES=5,0 hair=22,0
hair_$=16,0 half=8,0 half_it=2,0 half_off=11,0 halfway=16,0 halfway_on=5,0 halfway_through=4,0 hall=-6,0 hall_NEAR=-2,0
hand=-10,-9 handbrake=0,20 handbrake_on=0,20 hande=3,0 handed=-6,0 hands=4,6 handsfree=10,0 handsfree_please=10,0
handy=0,2 hanging=7,0 hard=19,0 hard_for=17,0 harness=3,2 harness_off=0,2 has=5,-7 has_PUBLIC=-2,0 has_crack=3,0
has_not=3,0 hasta=5,0 hat=2,0 hate=-2,0 hauling=4,0 haun=4,0 haun_$=4,0 have_BLIND=4,0 have_i=3,0 have_my=0,2
have_not=2,0 have_poor=5,0 have_trouble=5,0 have_worn=0,3 have_you=2,2 having=-3,-3 having_CARGO=-2,0 head=10,0
head_$=5,0 head_and=3,0 head_in=8,0 head_it=-2,0 headache_$=2,0 headphones=0,-2 hear=0,-5 helm=11,0 helm_$=4,0
helm_want=4,0 helmet=0,4 helmet_off=0,2 helps=-2,0 helps_against=-2,0 hemming=3,0 high_for=3,0 him=-11,-5 him_$=-4,0
him_in=-3,0 hip=-5,0 his_$=-3,0 his_EYES=-7,-2 his_HANDS=-13,-3 his_hair=7,0 his_i=3,0 his_please=4,0 his~DRIVE=-2,0
his~EYES=-7,-3 his~FULL=-4,0 his~HANDS=-13,-5 his~HOLD=-2,0 his~VEHICLE=-2,0 hoarse=3,0 hoarse_i=3,0 hob=8,0 hold=-3,0
holding=12,0 holes=11,0 holes_$=4,0 home=0,10 home_NOISE=0,2 home_and=0,3 home_from=2,0 hoover=-7,-2 hot=9,0 hot_$=2,0
hot_flannel=2,0 hour=11,0 hour_$=7,0 hour_CHORE=11,0 hours=-2,0 hours_$=4,0 house=7,2 house_SPEAK=3,0 how=-7,-10
how_do=-8,-5 how_far=2,0 how_long=8,0 how_loud=5,0 how_much=-4,0 how_often=3,0 hundred=-2,0 hurt=6,0 i_'d=-9,-4
i_'ll=-8,-10 i_'ve=0,3 i_BROKEN=2,0 i_CARGO=-3,0 i_DRIVE=15,0 i_HOLD=7,0 i_LOOK=23,0 i_OVER=0,-2 i_READ=-3,0 i_SEND=0,-3
i_WRITE=3,0 i_ai=3,0 i_be=19,4 i_buy=2,0 i_can=-6,9 i_daren=10,0 i_fais=6,0 i_get=3,-4 i_go=2,0 i_got=0,3 i_had=-10,0
i_hate=-2,0 i_have=6,0 i_know=-3,0 i_lache=2,0 i_make=4,0 i_n=3,0 i_not=2,0 i_plug=7,0 i_said=-2,0 i_sat=2,0
i_struggle=3,0 i_to=-2,0 i_want=-8,-11 i_wear=4,0 ice=-2,0 icing=4,0 if=-4,-8 if_i=6,-2 if_it=-2,0 in_$=0,4
in_CARGO=-2,0 in_CHORE=4,0 in_DRAFT=2,0 in_EYES=2,0 in_FULL=3,0 in_HANDS=-3,0 in_KIN=0,4 in_NEAR=-6,0 in_PAPER=6,-3
in_PERCH=13,-3 in_PRACTISE=2,0 in_PUBLIC=-7,0 in_QUIETPLACE=0,3 in_TEXT=-6,0 in_VEHICLE=7,-2 in_WRITE=-3,0 in_about=2,0
in_again=-6,-3 in_airing=6,0 in_anything=4,0 in_be=-2,0 in_bed=-4,0 in_blue=3,0 in_bottom=2,0 in_can=-2,0 in_ceiling=8,0
in_cockpit=9,0 in_combine=11,0 in_controls=7,0 in_dentist=4,0 in_desk=0,8 in_downward=6,0 in_each=14,0 in_face=-4,0
in_front=0,2 in_helm=10,0 in_his=-5,0 in_hole=2,0 in_in=0,4 in_it=9,-9 in_june=-3,0 in_kitchen=-3,0 in_laptop=0,9
in_last=0,13 in_lights=8,0 in_manure=2,0 in_market=-3,0 in_me=-3,0 in_meatballs=7,0 in_memorial=-2,0 in_middle=3,0
in_mood=-3,0 in_morning=-2,0 in_my=7,10 in_noch=2,0 in_now=0,2 in_one=11,0 in_physio=2,0 in_red=9,0 in_sea=2,0
in_sling=5,0 in_spring=-6,0 in_stone=2,0 in_stop=2,0 in_supermarket=-3,0 in_tent=3,0 in_things=0,4 in_turkey=3,0
in_twelve=11,0 in_use=10,0 in_vet=-3,0 in_volant=13,0 in_vr=2,0 in_wallpaper=3,0 in_work=3,0 infection=2,0
insurance=-2,0 in~AUDIO=-2,0 in~BOSS=3,0 in~BROKEN=-3,0 in~CHORE=7,0 in~DEAF=-5,0 in~DRIVE=-3,-4 in~EYES=5,-2
in~GUIDE=-7,0 in~HANDS=4,-4 in~HEAR=5,0 in~KIN=6,0 in~LOOK=-3,-3 in~NEAR=3,0 in~PERCH=8,-4 in~PRACTISE=5,0
in~PUBLIC=-14,-2 in~QUIETPLACE=-6,2 in~READ=-3,0 in~SCREEN=5,3 in~SOUNDHW=-2,0 in~TEXT=-8,0 in~VEHICLE=12,-7
in~WRITE=-2,0 iron=4,0 ironing=10,0 it_$=-4,-12 it_BLIND=2,0 it_BROKEN=3,5 it_DRIVE=0,6 it_EYES=5,0 it_FULL=5,0
it_HANDS=2,0 it_HOLD=-5,0 it_MESS=7,0 it_NEAR=8,0 it_NUMBERS=0,4 it_OVER=0,-3 it_PAPER=-2,0 it_QUIETPLACE=-6,0
it_READ=-5,0 it_SCREEN=4,0 it_SEND=5,0 it_SPEAK=5,0 it_VEHICLE=6,0 it_across=2,0 it_again=-2,0 it_against=-2,0
it_as=-3,0 it_be=-4,-2 it_buttery=4,0 it_cancelled=0,2 it_charging=3,0 it_cheap=-4,0 it_cost=2,0 it_day=3,0 it_dos=2,0
it_down=-11,-3 it_far=-5,0 it_fixed=0,3 it_going=-6,0 it_green=2,0 it_hard=13,0 it_his=-2,0 it_home=0,3 it_hot=3,0
it_i=-2,0 it_in=0,-8 it_into=-3,0 it_it=0,-3 it_late=4,0 it_let=0,2 it_loud=-2,0 it_loudspeaker=-3,0 it_make=2,0
it_mano=2,0 it_me=0,7 it_morning=0,2 it_moving=2,0 it_my=2,0 it_not=18,0 it_off=0,4 it_on=-2,-5 it_one=-3,0 it_order=4,0
it_out=-8,0 it_pitch=5,0 it_platos=4,0 it_room=-2,0 it_ruined=2,0 it_runway=10,0 it_she=2,0 it_short=3,0 it_sky=4,0
it_taken=0,5 it_thing=-4,0 it_throb=3,0 it_to=-17,-4 it_twice=0,2 it_working=-4,0 itch=-6,0 itch_in=-6,0 its=-4,0
it~ALONE=-2,0 it~AUDIO=2,0 it~BROKEN=0,5 it~CHORE=-3,-5 it~DRIVE=-7,7 it~EYES=0,5 it~GUIDE=-7,0 it~HANDS=-4,3
it~KEEP=-2,0 it~LATER=6,-3 it~LOOK=0,-2 it~NEAR=0,-2 it~NUMBERS=0,3 it~OVER=-4,-6 it~PAPER=0,-4 it~PUBLIC=-5,0
it~QUIET=0,-3 it~QUIETPLACE=10,-2 it~READ=6,0 it~SCREEN=0,-7 it~SEND=5,0 it~SHOW=4,0 it~SLEEP=-3,-2 it~SMALL=3,0
it~SPEAK=0,3 it~STARE=2,0 it~TELL=9,0 it~TEXT=-7,-2 it~VEHICLE=0,4 it~WRITE=6,0 i~AUDIO=2,-2 i~BLIND=12,0 i~BROKEN=0,-3
i~CARGO=0,2 i~CHORE=9,-2 i~DEAF=-5,-2 i~DRIVE=6,-2 i~EYES=0,4 i~FULL=0,2 i~HANDS=5,8 i~HEADSET=-4,-2 i~HEAR=-17,-5
i~HOLD=5,0 i~KEEP=0,-3 i~KIN=-7,17 i~LATER=-4,0 i~LOOK=7,0 i~MESS=6,-4 i~NEAR=-8,-2 i~NOISE=0,3 i~OVER=0,12 i~PAPER=3,0
i~PERCH=8,7 i~PRACTISE=3,-2 i~PUBLIC=10,-3 i~QUIET=-2,0 i~QUIETPLACE=2,0 i~READ=17,3 i~SEND=-3,0 i~SHOW=0,-2
i~SLEEP=-5,0 i~SOUNDHW=-3,-3 i~SPEAK=0,-2 i~STARE=-2,0 i~TELL=-4,4 i~TEXT=8,0 i~VEHICLE=8,14 jacket=4,0 jacket_$=4,0
jazz=2,0 jogging=2,0 joke=0,3 jump_about=4,0 jumping=2,0 june=-4,0 june_$=-4,0 k=6,0 k_hour=6,0 kayak=6,0 keep=-5,-2
keep_EYES=-7,0 keep_LOOK=-2,0 keep_it=5,0 keys=-2,0 kids=6,0 kilos=6,0 kilos_CARGO=3,0 kitchen=-2,0 kneading=3,0
knee=2,0 knee_$=2,0 knees=9,0 knees_$=6,0 knees_under=2,0 knitting=9,0 knot=7,0 knot_$=7,0 know=0,-2 know_$=-3,0
know_his=3,0 know_more=2,0 knuckle=7,0 knuckle_deep=7,0 koche=9,0 kochen=3,0 lad=-2,0 ladder=9,8 lady=-3,0 lamp=4,2
lamp_it=0,3 landlord=0,2 landlord_about=0,3 lane=-2,0 lanes=-2,0 lap=-14,0 laptop=-2,17 laptop_again=0,5 laptop_now=0,12
last=-11,10 last_$=0,12 late_$=-6,0 late_shift=2,0 later=0,-5 laundry=3,0 lavando=4,0 lave=0,4 lave_it=0,2 lavees=0,2
leads=3,0 leaflet=-2,0 learned=5,0 learning=-2,0 learnt=4,0 learnt_to=5,0 leave=-9,-2 lecture=-2,0 leeds=3,0 leeds_$=4,0
left=8,-2 lengths=5,0 lenses=2,3 let=0,8 let_go=0,5 let_it=0,2 letter=3,0 letters=3,0 levers=2,0 levers_$=2,0 lid=11,0
lid_$=4,0 lid_on=5,0 lids=7,0 life_$=-2,0 lift=4,0 lifting=12,0 light=18,0 light_$=14,0 lights=7,5 lights_$=9,0
lights_be=0,2 lights_off=2,-2 lights_on=0,3 link=-3,0 lire=4,0 listening=-3,0 little=-7,0 live=-3,0 live_$=-2,0
llenos=2,0 loading=7,0 located=0,2 located_$=0,2 loft=2,0 long=10,0 long_TEXT=4,0 long_be=-8,0 long_do=-3,0
long_for=10,0 long_have=6,0 long_in=4,0 long_to=-3,0 look=6,5 looking=2,-4 lorry=5,0 lost=0,-3 lot=2,0 loudspeaker=-6,0
loudspeaker_has=-3,0 lovely=-2,0 luggage=-2,0 luggage_$=-2,0 lugs=-2,0 lying=0,-2 m4=7,0 m4_$=7,0 mackerel=2,0
macular=6,0 mad=5,0 mad_$=8,0 main=2,0 mains=0,9 make=11,0 make_PUBLIC=2,0 make_i=2,0 make_me=6,0 make_on=4,0
make_out=2,5 makes=5,0 makes_it=3,0 makes_me=3,0 mal=0,2 man=0,-2 manage=-3,0 manejando=22,0 mano=4,0 mano_$=4,0
manos=6,3 manure=2,0 manure_$=2,0 many=-3,0 many_DRAFT=2,0 map=-2,0 mark=2,0 mark_READ=3,0 market=-4,0 market_for=-3,0
mascara=4,0 mascara_$=3,0 mask=18,0 mask_down=3,0 mask_on=8,0 mast_$=2,0 match=-5,0 me_$=3,-6 me_EYES=2,0 me_HOLD=3,0
me_OVER=0,10 me_STORY=0,3 me_and=-4,0 me_dizzy=2,0 me_do=6,0 me_down=-2,0 me_headache=4,0 me_in=-3,0 me_it=-2,3
me_lave=0,4 me_more=2,0 me_off=0,2 me_olvidaron=2,0 me_sick=3,0 me_think=2,0 me_to=9,0 me_touch=4,0 me_with=-2,0
mean=-3,0 meatballs=7,0 meatballs_$=7,0 meeting=3,-3 meetings=4,0 memorial=-2,0 memorial_my=-2,0 merging=5,0 message=5,0
me~AUDIO=-3,0 me~BROKEN=2,0 me~EYES=11,0 me~HANDS=-3,3 me~HOLD=2,0 me~MEMO=-3,0 me~NOISE=-2,0 me~OVER=2,9 me~PAPER=-2,0
me~QUIET=2,0 me~READ=6,0 me~SPEAK=2,0 me~STORY=-3,2 me~TELL=-4,0 me~TEXT=-3,0 me~VEHICLE=-4,0 me~WRITE=3,0 mic=-2,0
mid=21,0 mid_GUIDE=8,0 mid_squat=8,0 middle=8,0 middle_CHORE=5,0 middle_every=3,0 milk=-14,0 milking=11,0 mind=-5,0
mind_$=-4,0 mins=4,0 mins_$=2,0 minute=-3,0 minutes=3,0 mirror=2,0 mit=9,0 mit_VEHICLE=5,0 mitts=16,0 mitts_$=6,0
mitts_on=2,0 monday=-4,0 monday_$=-3,0 monitor=-7,3 month=-4,0 month_$=-4,0 mood=-3,0 mood_to=-2,0 moped=2,0 more=-11,10
more_$=0,6 more_READ=-2,0 morning=-4,0 morning_$=0,3 morning_for=-2,0 mother=-4,0 moto=5,0 motor=2,0 motorway=0,2
mountain=4,0 mountain_CHORE=5,0 mouth=3,0 mouth_$=2,0 moving=19,0 moving_$=14,0 mower=8,0 much=2,0 much_$=-3,0
much_SCREEN=10,0 much_be=-2,0 much_do=0,2 mucking=7,0 mucking_out=7,0 mucky=3,0 muddy=7,0 must=-2,0 my_AUDIO=3,0
my_BLIND=7,0 my_BOSS=3,0 my_CARGO=-5,0 my_DEAF=-2,0 my_DRIVE=5,0 my_EYES=16,7 my_HANDS=-3,4 my_HEADSET=-2,-2
my_HEAR=-2,0 my_KIN=-3,0 my_PAPER=4,0 my_PERCH=-2,0 my_QUIETPLACE=5,0 my_READ=5,0 my_SCREEN=-2,0 my_VEHICLE=0,-4
my_again=9,0 my_coat=2,0 my_computer=0,10 my_desk=-3,11 my_face=13,2 my_fridge=0,2 my_hair=3,0 my_head=2,0 my_jacket=3,0
my_knees=10,0 my_lids=3,0 my_make=5,0 my_mascara=4,0 my_mitts=2,0 my_neck=5,0 my_new=0,14 my_order=-2,0 my_own=-6,0
my_pocket=2,0 my_teeth=13,0 my_thing=6,0 my_tremor=3,0 my_way=5,0 my~AUDIO=10,0 my~BOSS=2,0 my~BROKEN=2,0 my~CARGO=-2,0
my~CHORE=-4,-2 my~DEAF=0,-2 my~DRIVE=0,12 my~EYES=12,11 my~FULL=3,0 my~GUIDE=-2,0 my~HANDS=0,3 my~HEADSET=-3,-2
my~HEAR=9,0 my~KEEP=2,0 my~LATER=-4,-2 my~LOOK=-4,0 my~MESS=2,0 my~NEAR=-7,0 my~OVER=0,-4 my~PAPER=3,2 my~PERCH=-3,0
my~PRACTISE=-7,0 my~QUIETPLACE=7,0 my~SCREEN=0,5 my~SMALL=2,0 my~STARE=2,0 my~TEXT=4,0 my~VEHICLE=0,-8 n_arrive=3,0
nae=2,0 nah=-3,0 nail=6,0 nail_CHORE=7,0 nails=0,2 nails_be=0,4 name=-2,0 nappy=14,0 nappy_half=11,0 nasse=2,0
nasse_HANDS=2,0 nearly_BLIND=2,0 neck=9,0 neck_$=3,0 neck_in=4,0 needle=4,0 nepa=2,0 nervous=-4,0 nervous_KIN=-3,0
new=-14,19 new_EYES=3,7 new_PAPER=0,11 new_SCREEN=-2,0 news_CARGO=2,0 news_be=0,3 next=3,0 nice=-3,0 nice_$=-2,0
night=-10,-5 night_$=-5,0 nine_LATER=4,0 noch=6,0 noise=-3,-2 noo=3,0 noo_$=3,0 noon=-2,0 noon_$=-2,0 north=2,0
north_face=3,0 nose_$=-2,0 not_$=3,-4 not_AUDIO=-2,0 not_BLIND=-9,0 not_DRIVE=-5,0 not_EYES=9,0 not_HANDS=4,0
not_HEADSET=-2,0 not_HEAR=-5,0 not_LOOK=0,-3 not_PAPER=2,0 not_PRACTISE=5,0 not_READ=19,0 not_SCREEN=-6,0 not_SEND=-2,0
not_SPEAK=-2,0 not_TEXT=-2,0 not_allowed=7,0 not_can=4,0 not_expect=2,0 not_feel=-3,0 not_get=6,0 not_got=3,0
not_have=-2,0 not_in=-10,0 not_learnt=4,0 not_let=4,0 not_light=4,0 not_make=2,0 not_manage=-3,0 not_more=-5,0
not_my=2,0 not_reach=5,0 not_rien=2,0 not_stop=2,0 not_take=5,0 not_taking=2,0 not_to=-2,0 not_touch=15,0
not_touching=14,0 not_want=-5,0 not_wrong=-3,0 not~AUDIO=-6,0 not~BLIND=-6,0 not~CHORE=-4,0 not~DRIVE=-16,7
not~EYES=18,-6 not~FULL=2,0 not~GUIDE=-3,0 not~HANDS=17,-3 not~HEADSET=-3,0 not~HEAR=-9,-2 not~HOLD=6,0 not~LOOK=25,-6
not~NOISE=-3,0 not~OVER=-2,4 not~PAPER=-4,0 not~PEN=-2,0 not~PRACTISE=4,0 not~READ=8,-2 not~SCREEN=25,-3 not~SEND=-2,0
not~SMALL=-4,0 not~SOUNDHW=-2,0 not~SPEAK=-8,0 not~TEXT=-6,0 not~VEHICLE=-6,0 now_$=-2,22 now_BOSS=0,2 now_SHOW=5,0
now_be=0,13 now_enough=2,0 now_i=0,21 now_it=0,2 now_now=6,-5 now_on=2,0 now_through=3,0 now~BOSS=0,3 now~DRIVE=2,0
now~HANDS=0,4 now~LOOK=5,7 now~NEAR=-2,0 now~PERCH=-2,0 now~READ=2,0 now~SCREEN=8,0 now~SHOW=7,0 now~SPEAK=0,5
now~TEXT=2,0 number=0,3 nurse=-9,0 o_$=2,0 off=-5,27 off_$=5,13 off_DRIVE=-5,10 off_HANDS=0,2 off_PERCH=4,4
off_VEHICLE=0,15 off_and=3,0 off_in=-2,-2 off_it=0,6 off_my=-8,3 off_to=2,0 office=-2,2 often=3,0 often_do=3,0 oil=-2,0
old=-4,0 old_$=2,0 olvidaron=2,0 olvidaron_it=2,0 on_$=8,16 on_CHORE=3,0 on_DRIVE=13,0 on_FULL=2,0 on_GUIDE=-2,0
on_HANDS=3,0 on_HOLD=-5,0 on_NOISE=4,0 on_PERCH=6,-2 on_PUBLIC=-8,0 on_QUIET=-2,0 on_QUIETPLACE=-3,0 on_SEND=-2,0
on_VEHICLE=15,-2 on_after=0,2 on_and=0,2 on_ball=3,0 on_bathroom=2,0 on_break=-2,0 on_cross=7,0 on_deck=0,2 on_dual=4,0
on_each=4,0 on_floor=2,0 on_friday=-4,0 on_go=3,0 on_grass=0,3 on_it=19,0 on_laptop=0,7 on_long=4,0 on_loud=2,0
on_m4=7,0 on_me=8,-2 on_monday=-3,0 on_my=9,-7 on_now=0,2 on_one=-5,0 on_other=-5,0 on_quad=2,0 on_radio=2,0
on_saturday=-8,0 on_settee=-2,0 on_sign=2,0 on_sofa=-5,8 on_stairs=5,0 on_steps=3,0 on_stilts=4,0 on_sunday=-4,0
on_to=15,0 on_trapeze=3,0 on_water=6,0 on_website=-6,0 on_windowsill=2,0 once=-3,0 one=0,-10 one_$=-9,0 one_DEAF=2,0
one_HANDS=30,0 one_be=-2,0 one_knee=2,0 one_more=-2,0 onions=6,0 onions_$=5,0 only~LOOK=5,0 only~MEMO=2,0 on~BLIND=2,0
on~BOSS=-2,0 on~CARGO=7,0 on~DRAFT=-2,0 on~DRIVE=8,0 on~EYES=0,-2 on~FULL=5,0 on~HANDS=2,0 on~HOLD=-4,0 on~LATER=2,0
on~LOOK=2,0 on~NEAR=7,-3 on~NOISE=17,0 on~PAPER=2,-3 on~PERCH=9,-3 on~PRACTISE=3,0 on~QUIET=-2,0 on~QUIETPLACE=-3,0
on~READ=3,0 on~SCREEN=-10,-3 on~SMALL=-5,0 on~VEHICLE=10,0 on~WRITE=3,0 op=3,0 op_it=2,0 open=-5,7 open_$=-4,5
operating=9,0 operating_crane=9,0 operation=2,0 operation_yesterday=3,0 optician=2,0 optometrist=2,0 or=-13,-7
or_WRITE=3,0 order=-3,0 order_it=4,0 order_on=-4,0 other=0,-5 other_HANDS=-3,0 others=-3,0 others_$=-2,0 out=0,14
out_$=-2,-7 out_CHORE=3,-2 out_DRIVE=23,0 out_EYES=-4,0 out_PERCH=-4,10 out_VEHICLE=-4,17 out_WRITE=3,0 out_for=9,0
out_loud=-2,0 out_mind=-2,0 out_my=7,0 outside=-4,0 over=7,-20 own=-7,0 oxters=2,0 packed=-5,0 packing=5,0
packing_CARGO=2,0 packing_VEHICLE=2,0 page=-3,0 paint=-3,0 painted=-3,0 painting=-2,0 pair=0,-2 pan=6,0 pantalla=4,0
paper=-6,-3 park=-4,-2 park_$=-2,0 parked=0,9 partially=3,0 partially_EYES=3,0 party=-8,0 party_$=-3,0 party_in=-2,0
passenger=0,19 past=-6,0 past_$=-7,0 patch=9,0 patch_on=10,0 pedalling=6,0 peel=2,0 pegging=5,0 pegging_out=6,0
people=2,-2 person=2,0 person_$=3,0 phones=-8,0 photo=-3,0 physio_it=2,0 piano=2,0 piano_$=2,0 picture=3,2 picture_$=5,0
pin=-3,0 ping=-2,0 pinned=8,0 pitch=13,0 pitch_SMALL=13,0 place=-4,0 plank=6,0 planning=-2,0 plaster=-2,0 platos=4,0
platos_$=4,0 play=-10,0 please_$=0,-6 please_SPEAK=3,0 please_TELL=8,0 please_his=2,0 please~SPEAK=3,0 please~TELL=7,0
please~TEXT=2,0 plucking=5,0 plucking_MESS=2,0 plug=7,0 plug_$=7,0 plugs_i=4,0 plumber=-2,0 pocket=7,0 pocket_$=4,0
point=-5,0 poor=2,0 poor_EYES=5,0 por=2,0 position=7,0 position_$=8,0 pour_it=2,0 power=0,2 prescription=-2,0
prescription_$=-2,0 presenting=-2,0 press=8,0 press_ups=5,0 price=-4,0 print=-4,0 printer=-4,0 properly_$=2,0
pruning=2,0 pulled=0,18 pulling=14,0 pulling_out=5,0 pupil=-3,0 pushchair=3,0 pushchair_on=3,0 pushing=7,0 put=0,8
putting=4,0 quad_$=2,0 que=-5,-2 queue=-2,0 quiet=-3,0 rad=10,0 radio_LATER=3,0 rain=5,0 reach=2,0 reach_PAPER=2,0
read=-6,4 readable=0,2 reader=4,0 readers=0,2 reading=-3,-5 reads=-5,0 rechner=0,10 rechner_$=0,10 red=2,0 red_light=7,0
registered=5,0 registered_BLIND=5,0 remind=-2,0 remind_me=-2,0 repair=-2,0 repaired=-10,7 rest_my=2,0 reversing=4,0
riding=7,0 rien=5,0 rien_$=2,0 riesling=3,0 rinsed=0,3 road=-4,-3 roads=-2,0 rod=2,0 roller=-2,0 rolling=-11,0
room=-6,-6 room_$=3,-2 room_MESS=-2,0 rope=4,0 rota=-5,0 round=0,-2 round_face=-3,0 roundabout=6,0 row=-18,0 rowing=3,0
rude=-2,0 ruined=2,0 ruined_$=2,0 run=0,4 running=-17,-4 runway=10,0 runway_in=10,0 s=0,2 said=0,-4 sale=-2,0 salt=2,0
same=-2,0 sat=-3,8 sat_down=0,4 sat_in=-4,0 sat_on=2,0 saturday=-10,0 saturday_$=-8,0 sauce=15,0 sauce_$=13,0 sauna=-4,0
saw=-8,0 sawdust=2,0 say=3,0 saying=-2,0 scaffold=4,0 scale=2,0 schlecht=7,0 schlecht_$=3,0 schlecht_SPEAK=3,0
school=4,0 school_$=-2,0 school_i=5,0 school_in=6,0 scrambled=9,0 scrambled_$=9,0 screen=8,18 screens=28,0 screwing=5,0
screwing_shelf=5,0 scrubbed=2,5 se=4,0 se_me=5,0 seat=0,9 seat_$=0,2 seat_can=0,3 second=-3,-4 second_HANDS=-4,0
seconds=-2,0 see=-3,-2 seeing=0,2 seen=-2,0 seh=6,0 send=2,0 server_rack=2,0 services=0,7 set=2,0 set_alarm=3,0
set_off=2,0 settee=-2,0 seventy=12,0 seventy_on=4,0 seventy_year=3,0 sewing=5,0 shampoo=3,0 sharing=-2,0 shattered=7,0
shaving=6,0 she_$=-3,0 she_'ve=6,2 she_TELL=2,0 she_again=3,0 she_be=-2,0 she_can=-15,-4 she_does=3,0 she_earn=0,2
she_else=-2,7 she_has=7,0 she_it=-7,-13 she_said=7,0 she_want=-4,0 shed=-3,0 sheep=2,0 sheet=4,0 shelf=16,0 shelf_$=2,0
shelf_together=5,0 she~BLIND=-6,0 she~CHORE=0,-3 she~DRAFT=2,0 she~DRIVE=0,7 she~EYES=0,3 she~GUIDE=-2,0 she~HANDS=-3,0
she~HOLD=-2,0 she~LOOK=-8,-3 she~OVER=-3,0 she~QUIETPLACE=9,0 she~READ=-4,0 she~SCREEN=-3,0 she~SEND=4,0 she~WRITE=5,0
shoes_off=0,2 shop=-5,0 short_$=3,0 should=-5,0 shoulder=-7,-3 show=-9,0 shower=7,4 shut=13,-2 shut_$=5,0 si=2,0
sick_$=2,0 side=17,-2 side_$=5,0 side_be=2,0 side_room=2,0 sight=4,0 sign=-4,0 sign_$=-2,0 sign_words=3,0 silent=-2,-2
since=-3,0 single=3,0 sink=10,0 sink_$=3,0 sitting=-6,18 six=-7,-2 sixty=2,0 ski=2,0 skiing=2,0 sky=3,0 sky_blue=4,0
sleep=2,0 slime=2,0 sling=4,0 sling_$=4,0 slope=2,0 slow=-3,-2 slow_$=0,-2 small=-5,0 smashed=2,0 snow=-2,5
snow_goggles=0,2 snow_it=0,2 so=-4,0 so_SCREEN=3,0 so_SHOW=0,2 so_i=-5,0 sofa=-2,8 sofa_now=0,4 sofa_with=4,0
soldering=10,0 some_jazz=3,0 something=-3,-3 something_funny=5,0 something_i=-3,0 something_to=-3,0 sound=-3,-3
sounds=4,0 space=4,0 spain=-6,0 spain_in=-5,0 speak=7,-2 speaker=-4,0 specs=0,16 spelling=-2,0 splitting=2,0
splitting_head=3,0 spring=-6,0 spring_$=-6,0 spuds=3,0 squat=7,0 squat_$=8,0 squeegee=3,0 squeegee_$=3,0 squinting=-5,0
st=2,0 stair=2,0 stairs=7,0 stairs_$=3,0 standing=3,0 stared=3,0 staring=3,0 start_DRIVE=2,0 stays=3,0 stays_on=3,0
steamed=2,0 steering=11,0 steps=6,0 steps_$=5,0 sterile=10,0 sterile_$=7,0 stilts=6,0 stilts_for=4,0 stirring=6,0
stone_$=2,0 stop=11,0 stop_PERCH=2,0 stop_please=10,0 stove=13,0 straight=3,0 streaming=4,0 streaming_$=3,0 street=5,0
street_NEAR=5,0 struggle=15,0 struggle_$=10,0 struggle_with=3,0 stuck=13,0 stuck_in=7,0 stuff=-2,0 suit=-2,0
suit_round=-3,0 sun=2,5 sunday=-5,0 sunday_$=-2,0 supermarket=-3,0 supermarket_$=-3,0 surgical=4,0 surgical_HANDS=2,0
swapped=0,5 swapped_DRIVE=0,3 swimming=-4,0 switched=0,3 switched_NOISE=0,3 swollen=2,0 t=5,0 t_LOOK=4,0 table=-3,0
take=3,0 take_my=4,0 taken=0,2 taken_DRIVE=0,6 taken_my=3,0 taking=0,-2 taking_my=2,0 tale=0,2 talk=4,0 talking=-2,0
tap=6,0 tap_$=4,0 taped=11,0 taxi=-23,-2 team=-2,0 teeth=12,0 teeth_$=10,0 tel=2,0 telescope=4,0 telescope_$=4,0
tell=4,0 telly_on=2,0 ten=0,-2 ten_hours=2,0 tengo=15,0 tengo_al=2,0 tengo_it=5,0 tent_$=4,0 test=-6,0 tested=-3,0
text=-10,-6 than=-5,0 than_other=4,0 thanks_$=-2,0 thanks_to=5,0 then=0,-2 theory=-2,0 there=-7,-4 there_it=4,0
thick=2,0 thick_HANDS=-2,0 thin=-3,0 thing=5,-3 thing_$=9,0 things=-6,3 things_$=0,3 thinking=-9,0 thinking_CHORE=-2,0
thinking_DRIVE=-2,0 thirty=-2,0 threading=5,0 throb=3,0 throb_$=3,0 through_PERCH=2,0 through_middle=3,0 through_my=3,0
through~GUIDE=3,0 through~HOLD=4,0 through~PERCH=2,0 through~TEXT=3,0 through~VEHICLE=2,0 thumbs=-8,3 thursday_$=-2,0
tick=0,-5 tick_it=0,-3 ticket=3,0 ticket_to=3,0 tight=4,0 tiles=2,0 tiles_$=2,0 till=4,-3 till_nine=4,0 time_it=10,0
time_to=0,2 tiny=10,0 tips=3,0 tips_i=4,0 tired=-7,0 to=0,-5 to_$=-2,0 to_CHORE=2,0 to_DRAFT=0,3 to_DRIVE=-6,0
to_LOOK=10,9 to_NEAR=2,0 to_QUIETPLACE=3,0 to_READ=7,0 to_WRITE=-2,0 to_advisor=2,0 to_be=-3,0 to_dan=2,0 to_do=7,0
to_go=-6,0 to_god=0,2 to_keep=2,0 to_landlord=0,3 to_leeds=2,0 to_mark=3,0 to_me=-4,-2 to_my=11,0 to_set=2,0
to_spain=-3,0 to_work=2,0 today_$=6,0 toddler=-9,0 together=6,0 together_$=5,0 tomorrow=-6,-2 tonight=4,0 too=13,0
too_SMALL=9,0 too_high=3,0 too_long=-4,0 too_loud=-2,0 too_much=9,0 torch=12,8 touch=24,0 touch_anything=12,0
touching=16,0 touching_SCREEN=2,0 touching_my=5,0 tow=2,0 towards=3,0 tractor=13,0 traffic=3,0 trainer=7,0 trapeze=3,0
treadmill=0,7 tremor=5,0 tremor_want=2,0 trouble=3,0 trouble_READ=5,0 tuesday=-4,0 tuesday_$=-3,0 turkey=4,0
turkey_$=4,0 turn=5,-4 turn_it=2,0 twelve=8,4 twelve_$=4,0 twelve_k=4,0 twice=-3,0 twins=-3,0 two=8,-2 two_$=-3,0
two_CARGO=6,0 two_HANDS=3,0 two_kilos=4,0 tying=7,0 tying_knot=8,0 type=-4,0 typing=6,0 umpire=-2,0 und=4,0 under=7,0
under_boiler=2,0 under_sink=7,0 unterwegs=5,0 unterwegs_$=5,0 until=6,0 until_six=2,0 uphill=3,0 uphill_$=3,0 ups=5,0
ups_$=2,0 ups_i=2,0 upside=3,0 upside_down=3,0 upstairs=5,0 upstairs_$=5,0 use=5,6 use_$=5,0 use_i=3,0 use_my=0,2
used=-3,0 used_to=-2,0 user=5,0 user_$=2,0 using_PAPER=2,0 vaisselle=7,0 van=-14,0 vegan=2,0 vegan_$=2,0 velo=6,0
veo=2,0 ver=0,2 vet=-8,0 vet_it=-3,0 viel=4,0 vision=0,2 voice=0,-6 volant=13,0 volant_$=6,0 volant_set=3,0 wading=3,0
waist=2,0 waiting=2,0 walk=-8,0 walking=-11,0 wall=-6,0 wallpaper=2,0 wallpaper_KEEP=3,0 wallpapering=9,0
wallpapering_$=9,0 walls=-5,0 want_$=-7,-4 want_FULL=4,0 want_READ=-3,0 want_SCREEN=-3,0 want_be=-3,0 want_for=-3,0
want_it=-5,0 want_my=8,0 want_telescope=4,0 want_than=-2,0 want_ticket=3,0 want_to=-7,-5 want_with=2,0 want~CHORE=-5,0
want~DEAF=3,0 want~EYES=-6,0 want~FULL=5,0 want~HANDS=11,0 want~HEAR=4,0 want~LOOK=-6,-2 want~READ=-8,0 want~SCREEN=-6,0
want~TEXT=-2,0 wardrobe=4,0 wash=-5,0 washed=-12,25 washing=12,-2 watch=4,0 water=6,0 water_out=5,0 way=0,-2
way_pulling=2,0 wear=3,0 wear_to=4,0 wearing=6,0 wearing_DRIVE=3,0 website=-6,0 website_$=-4,0 week=-8,0 week_$=-5,0
weekend=-3,0 weh=0,3 weight=-5,0 weight_$=-5,0 weights=6,0 weights_$=6,0 welding=5,0 went_SMALL=2,0 wet=6,-2
what=-12,-10 what_be=-9,0 what_colour=3,0 what_do=2,0 what_does=5,0 what_helps=-2,0 what_i=-2,0 what_it=4,0
what_time=5,0 whats=-4,0 wheel=0,4 wheelbarrow=3,0 wheelbarrow_$=2,0 when=-12,-14 when_i=-2,-2 when_it=0,-3 where=-3,-9
where_be=5,0 where_can=-4,0 where_do=-2,0 where_it=2,0 which=0,-8 which_EYES=-4,0 which_HEAR=3,0 which_VEHICLE=3,0
which_exit=6,0 which_street=7,0 while=8,0 while_i=14,0 whisking=9,0 whole=-10,0 why=-4,-3 wie_viel=4,0 wife=-3,5
window=-2,0 windowsill=2,0 wiped=-4,11 wiped_my=0,4 wire=6,0 wire_your=2,0 with_AUDIO=-4,0 with_CARGO=4,0 with_DRIVE=0,2
with_FULL=-5,0 with_READ=9,0 with_contact=-4,0 with_four=3,0 with_his=-5,0 with_it=-2,0 with_me=-5,0 with_my=-3,5
with_nervous=-3,0 with_one=7,0 with_others=-2,0 with_squeegee=3,0 with_zigzags=2,0 word=-5,0 word_$=-3,0 word_in=3,0
words=0,-6 words_$=-4,0 words_get=9,0 words_go=5,0 words_i=0,-2 words_on=-2,0 work_$=-6,0 work_in=10,0 work_on=3,0
work_till=-2,0 working=-7,0 working_$=-4,2 works=0,4 works_$=0,2 works_i=0,2 worn=0,2 worn_off=0,3 would=-3,-2
wrestling=3,0 writing=-6,0 written=2,0 wrong_PAPER=2,0 wrong_with=-3,0 wrote=5,0 y=11,3 y_not=6,0 yeah=-2,0 year_old=2,0
yes=3,0 yes_i=2,0 yesterday=-2,0 yesterday_i=-2,0 yet_$=2,0 you_$=-2,0 you_'ll=2,0 you_HEAR=7,0 you_LATER=2,0
you_be=-4,0 you_buy=3,0 you_can=-6,-5 you_every=3,2 you_me=0,15 your_DEAF=2,0 your_HANDS=-2,0 your_picture=3,0
your~DEAF=2,0 your~DRIVE=-2,0 your~HANDS=-3,0 your~TEXT=2,0 you~CHORE=-2,0 you~GUIDE=-4,0 you~HEAR=8,0 you~KIN=-3,0
you~LOOK=-2,0 you~OVER=0,4 you~SCREEN=-5,0 zeig=0,5 zero=2,0 zipped=2,0 zu=-2,0 <clause>=-46,-58
"""
